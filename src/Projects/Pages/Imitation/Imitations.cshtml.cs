using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Projects.Pages;

/// <summary>All that imitate a project, where they are too many for its page.</summary>
[AllowAnonymous]
internal sealed class ImitationsModel : NounPage<Project>
{
    /// <summary>The imitations, with what those of this page changed.</summary>
    public ImitationView View { get; private set; } = null!;

    /// <summary>Which of them stand on this page.</summary>
    public PageOf<Imitation> List { get; private set; } = PageOf<Imitation>.Empty;

    protected override Task<Project?> Find() => Db.Projects.VisibleTo(Me, Db).WithCarriers.AsNoTrackingWithIdentityResolution()
        .FindBySlug(Slug, Cancel);

    protected override async Task LoadMore() => View = await ImitationView.Of(Noun, new SlotVisit(Db, Me, Now, Cancel),
        all => (List = all.ToPage(AskedPage, ImitationView.PageSize)).Rows);

    public void OnGet() { }
}
