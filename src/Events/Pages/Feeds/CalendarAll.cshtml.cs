using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Events.Pages;

/// <summary>What comes and what was in the last months, for everybody's calendar; as many as it bears, as the address says.</summary>
[AllowAnonymous]
internal sealed class CalendarAllModel(Db db, Site site, TimeProvider clock) : HousePage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => EventCalendar.Answer("Veranstaltungen",
        await EventChoice.Of(Request.Query).Of(db.CalendarEvents.Open, db).ForCalendars(clock.Now).ToListAsync(cancel), site, clock.Now);
}
