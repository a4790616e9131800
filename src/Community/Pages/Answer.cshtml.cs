namespace Buendnisnetz.Community.Pages;

/// <summary>An answer is written.</summary>
[TakesLargeForms]
internal sealed class AnswerModel(ThreadDesk desk, FileStore files) : ThreadPage
{
    [BindProperty]
    public WritingForm Form { get; set; } = new();

    /// <summary>What was said last, to answer to.</summary>
    public PostRow? Last { get; private set; }

    protected override bool KeepsDraft => true;

    protected override IActionResult? Detour() => base.Detour() ?? (Me.CanAnswer(Noun) ? null : Redirect(Noun.Path));

    protected override async Task LoadMore()
    {
        await Form.FindPeople(Db, Noun.Space!, Noun.Id, Me.Person, Now, Cancel);
        Last = await Db.Posts.Shown.Where(one => one.ThreadId == Noun.Id).OrderByDescending(one => one.WrittenAt)
            .ThenByDescending(one => one.Id).Select(PostRow.Of(Db, Me, Now)).FirstOrDefaultAsync(Cancel);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Form.Look) return Page();
        if (Form.Picture is not null) Check("Form.", Form.PictureText.Objections());
        if (!ModelState.IsValid) return Again();
        var picture = Form.Picture is null ? null : await KeptAt("Form.Picture", files.KeepPicture(Form.Picture, Me.PersonId, Now, Cancel));
        if (!ModelState.IsValid) return Again();
        var (post, obstacle) = await desk.Answer(Noun.Id, Form.Text!, Me, Now, one => Db.Furnish(one, Form, picture), Cancel);
        if (post is null && picture is not null) await files.RemoveUnused(picture.Hash, Db, Cancel);
        return post is null ? Again("", obstacle!) : await Saved("Ihre Antwort steht da.", post.Path);
    }
}
