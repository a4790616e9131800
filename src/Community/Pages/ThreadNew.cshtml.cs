using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Community.Pages;

/// <summary>A question, a discussion or an announcement begins.</summary>
[TakesLargeForms]
internal sealed class ThreadNewModel(ThreadDesk desk, FileStore files) : SpacePage
{
    [BindProperty]
    public ThreadForm Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> Fields { get; private set; } = [];

    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<ThreadKind>()
        .Where(kind => kind != ThreadKind.Announcement || Me.AnnouncesIn(Noun)).Select(kind => new SelectListItem(kind.Choice,
            kind.ToString()));

    protected override bool KeepsDraft => true;

    protected override IActionResult? Detour() => Noun.ObstacleToWriting() is null ? null : Redirect(Noun.Path);

    protected override async Task LoadMore()
    {
        Fields = [new("keines", ""), .. await ActionFields.Choices(Db, Now.BerlinDay, Cancel)];
        await Form.FindPeople(Db, Noun, null, Me.Person, Now, Cancel);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Form.Look) return Page();
        if (!string.IsNullOrEmpty(Form.Field) && Fields.All(choice => choice.Value != Form.Field)) Form.Field = null;
        if (Form.Picture is not null) Check("Form.", Form.PictureText.Objections());
        Check("", ModelState.IsValid ? Thread.ObstacleTo(Noun, Form.ToDraft()) : null);
        if (!ModelState.IsValid) return Again();
        var picture = Form.Picture is null ? null : await KeptAt("Form.Picture", files.KeepPicture(Form.Picture, Me.PersonId, Now, Cancel));
        if (!ModelState.IsValid) return Again();
        var (made, obstacle) = await desk.Start(Noun, Form.ToDraft(), Me, Now, one => Db.Furnish(one.Posts[0], Form, picture), Cancel);
        if (made is null && picture is not null) await files.RemoveUnused(picture.Hash, Db, Cancel);
        return made is null ? Again("", obstacle!) : await Saved("Ihr Beitrag steht da. Wer davon hören möchte, erfährt es.", made.Path);
    }
}

/// <summary>What stands beside the text of a new post.</summary>
internal static class Furnishing
{
    extension(Db db)
    {
        public void Furnish(Post post, WritingForm form, StoredFile? picture)
        {
            post.Mention(form.To);
            if (picture is null) return;
            db.Files.Add(picture);
            post.Show(picture.Id, form.PictureText);
        }
    }
}
