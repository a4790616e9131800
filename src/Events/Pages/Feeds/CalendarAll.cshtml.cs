using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Events.Pages;

/// <summary>What comes and what was in the last months, for everybody's calendar; as many as a calendar bears.</summary>
[AllowAnonymous]
internal sealed class CalendarAllModel(Db db, Site site, TimeProvider clock) : HousePage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => EventCalendar.Answer("Veranstaltungen",
        await db.CalendarEvents.Open.ForCalendars(clock.Now).ToListAsync(cancel), site, clock.Now);
}
