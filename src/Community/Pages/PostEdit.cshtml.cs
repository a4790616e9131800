using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Community.Pages;

/// <summary>The writer corrects a post; what it said before stays readable.</summary>
internal sealed class PostEditModel : OwnPostPage
{
    [BindProperty, Required, StringLength(Post.MaxText)]
    public string? Text { get; set; }

    protected override bool KeepsDraft => true;

    protected override object? Stored => new { Noun.Text };

    protected override IActionResult? Detour() => Noun.ObstacleToCorrecting() is null ? null : Redirect(Noun.Path);

    protected override Task LoadMore() => Db.Entry(Noun).Collection(one => one.Versions).LoadAsync(Cancel);

    public void OnGet() => Text = Noun.Text;

    public async Task<IActionResult> OnPostAsync()
    {
        Check(nameof(Text), Post.ObstacleTo(Text));
        if (!ModelState.IsValid) return Again();
        Noun.Correct(Text!, Me.PersonId, Now);
        return await Saved("Geändert.", Noun.Path);
    }
}

/// <summary>What a post said before.</summary>
internal sealed class VersionsModel : PostPage
{
    public IReadOnlyList<PostVersion> Before { get; private set; } = [];

    protected override bool MayUse => Noun.IsShown || IsOffice || Me.Wrote(Noun);

    protected override async Task LoadMore() => Before = await Db.Set<PostVersion>().AsNoTracking().Where(one => one.PostId == Noun.Id)
        .OrderByDescending(one => one.Since).ThenByDescending(one => one.Id).ToListAsync(Cancel);

    public void OnGet() { }
}
