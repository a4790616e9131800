using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Projects.Pages;

/// <summary>All projects of an alliance, the last changed first; its team sees the drafts, too.</summary>
[AllowAnonymous]
internal sealed class OfAllianceModel : NounPage<Alliance>
{
    private const int PageSize = 12;

    private static readonly Keyset<Project> Latest = Keyset<Project>.Descending(one => one.ChangedAt).ThenDescending(one => one.Id);

    public PageOf<ProjectRow> List { get; private set; } = PageOf<ProjectRow>.Empty;

    protected override OpenPlace? Rooms => Me.CanEdit(Noun) ? Noun.AsPlace : null;

    protected override Task<Alliance?> Find() => Db.Alliances.VisibleTo(Me).FindBySlug(Slug, Cancel);

    public async Task OnGetAsync() => List = await Db.Projects.VisibleTo(Me, Db).OfAlliance(Noun.Id, Db)
        .ToPage(Latest, AskedPage, PageSize, ProjectRow.Of, Cancel);
}
