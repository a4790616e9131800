namespace Buendnisnetz.Projects.Pages;

/// <summary>Somebody who has signed in follows a project that they may read.</summary>
internal sealed class FollowModel(FollowDesk desk) : NounPage<Project>
{
    protected override Task<Project?> Find() => Db.Projects.VisibleTo(Me, Db).Published.FindBySlug(Slug, Cancel);

    public IActionResult OnGet() => Redirect(Noun.Path);

    public async Task<IActionResult> OnPostAsync()
    {
        await desk.Follow(Noun, Me.Person, Now, Cancel);
        Flash("Sie folgen diesem Projekt. Neues lesen Sie bei Ihren Mitteilungen.");
        return Redirect(Noun.Path);
    }
}

/// <summary>Somebody follows a project no longer; it may have been withdrawn meanwhile.</summary>
internal sealed class FollowEndModel(FollowDesk desk) : NounPage<Project>
{
    protected override async Task<Project?> Find()
    {
        var followed = Db.Followings.Of(Me.Person).Select(one => one.ProjectId);
        return await Db.Projects.Where(one => followed.Contains(one.Id)).FindBySlug(Slug, Cancel)
            ?? await Db.Projects.VisibleTo(Me, Db).Published.FindBySlug(Slug, Cancel);
    }

    public IActionResult OnGet() => Redirect(ProjectPaths.Followed);

    public async Task<IActionResult> OnPostAsync()
    {
        var isReadable = await Db.MayRead(Noun.Id, Me, Cancel);
        await desk.Leave(Noun.Id, Me.Person, Cancel);
        Flash(isReadable ? $"Sie folgen {Noun.Title.Quoted} nicht mehr." : "Sie folgen diesem Projekt nicht mehr.");
        return Redirect(ProjectPaths.Followed);
    }
}
