using Buendnisnetz.Networks;

namespace Buendnisnetz.Projects.Pages;

/// <summary>The findings of the projects of a network's members, for its office: as far as it may read both.</summary>
internal sealed class OverlapsOfNetworkModel : NounPage<Network>
{
    public PageOf<OverlapRow> List { get; private set; } = PageOf<OverlapRow>.Empty;

    protected override OpenPlace? Rooms => Noun.AsPlace;

    protected override Task<Network?> Find() => Db.Networks.LookedAfterBy(Me).FindBySlug(Slug, Cancel);

    public async Task OnGetAsync() => List = await Db.Overlaps.OfNetwork(Noun.Id, Db).VisibleTo(Me, Db)
        .ToPage(OverlapRow.Latest, AskedPage, OverlapRow.PageSize, OverlapRow.Of(Me, Db), Cancel);
}
