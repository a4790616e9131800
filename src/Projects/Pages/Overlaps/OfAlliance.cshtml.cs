using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.Projects.Pages;

/// <summary>The findings of an alliance's projects, as far as this person may read both.</summary>
internal sealed class OverlapsOfAllianceModel : AllianceEditorPage
{
    public PageOf<OverlapRow> List { get; private set; } = PageOf<OverlapRow>.Empty;

    protected override bool IsForEndedToo => true;

    public async Task OnGetAsync() => List = await Db.Overlaps.OfAlliances([Alliance.Id], Db).VisibleTo(Me, Db)
        .ToPage(OverlapRow.Latest, AskedPage, OverlapRow.PageSize, OverlapRow.Of(Me, Db), Cancel);
}
