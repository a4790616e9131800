using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Events.Pages;

/// <summary>All events of a network; its office sees the drafts, too.</summary>
[AllowAnonymous]
internal sealed class OfNetworkModel : NounPage<Network>
{
    public EventLists Lists { get; private set; } = null!;

    protected override OpenPlace? Rooms => Me.WorksFor(Noun) ? new(NetworkSeats.Place, Noun.Id, Noun.Name, Noun.Path) : null;

    protected override Task<Network?> Find() => Db.Networks.FindBySlug(Slug, Cancel);

    public async Task OnGetAsync() =>
        Lists = await EventLists.Of(Db, Me, Db.CalendarEvents.VisibleTo(Me, Db).OfNetwork(Noun.Id, Db), AskedPage, Now, Cancel);
}
