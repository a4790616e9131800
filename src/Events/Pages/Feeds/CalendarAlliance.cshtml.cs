using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Events.Pages;

/// <summary>The events of an alliance for a calendar.</summary>
[AllowAnonymous]
internal sealed class CalendarAllianceModel(Site site) : NounPage<Alliance>
{
    protected override Task<Alliance?> Find() => Db.Alliances.VisibleTo(Me).FindBySlug(Slug, Cancel);

    public async Task<IActionResult> OnGetAsync() => EventCalendar.Answer($"{Noun.Name}: Veranstaltungen",
        await Db.CalendarEvents.Open.OfAlliance(Noun.Id, Db).ForCalendars(Now).ToListAsync(Cancel), site, Now);
}
