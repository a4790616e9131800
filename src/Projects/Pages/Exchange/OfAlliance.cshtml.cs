using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Projects.Pages;

/// <summary>All that an alliance looks for and offers; its team sees what has ended, too.</summary>
[AllowAnonymous]
internal sealed class PostingsOfAllianceModel : NounPage<Alliance>
{
    private const int PageSize = 12;

    public PageOf<PostingRow> List { get; private set; } = PageOf<PostingRow>.Empty;

    public bool IsTeam => Me.CanEdit(Noun);

    protected override OpenPlace? Rooms => IsTeam ? Noun.AsPlace : null;

    protected override Task<Alliance?> Find() => Db.Alliances.VisibleTo(Me).FindBySlug(Slug, Cancel);

    public async Task OnGetAsync()
    {
        var all = Db.Postings.VisibleTo(Me, Db).OfAlliance(Noun.Id);
        List = await (IsTeam ? all : all.Standing(Now.BerlinDay))
            .ToPage(PostingIndexModel.Newest, AskedPage, PageSize, PostingRow.Of, Cancel);
    }
}
