using Buendnisnetz.Networks;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Events.Pages;

/// <summary>The events of a network for a calendar.</summary>
[AllowAnonymous]
internal sealed class CalendarNetworkModel(Site site) : NounPage<Network>
{
    protected override Task<Network?> Find() => Db.Networks.FindBySlug(Slug, Cancel);

    public async Task<IActionResult> OnGetAsync() => EventCalendar.Answer($"{Noun.Name}: Veranstaltungen",
        await Db.CalendarEvents.Open.OfNetwork(Noun.Id, Db).ForCalendars(Now).ToListAsync(Cancel), site, Now);
}
