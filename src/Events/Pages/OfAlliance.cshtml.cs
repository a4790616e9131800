using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Events.Pages;

/// <summary>All events of an alliance; its team sees the drafts, too.</summary>
[AllowAnonymous]
internal sealed class OfAllianceModel : NounPage<Alliance>
{
    public EventLists Lists { get; private set; } = null!;

    public IReadOnlyList<SeriesName> Series { get; private set; } = [];

    protected override OpenPlace? Rooms => Me.CanEdit(Noun) ? Noun.AsPlace : null;

    protected override Task<Alliance?> Find() => Db.Alliances.VisibleTo(Me).FindBySlug(Slug, Cancel);

    public async Task OnGetAsync()
    {
        Lists = await EventLists.Of(Db, Me, Db.CalendarEvents.VisibleTo(Me, Db).OfAlliance(Noun.Id, Db), AskedPage, Now, Cancel);
        Series = await SeriesName.Of(Db, Noun.Id, Cancel);
    }
}
