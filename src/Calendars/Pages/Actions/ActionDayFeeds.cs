using Buendnisnetz.Events;
using Buendnisnetz.Events.Pages;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>The actions of a day for people's own calendars.</summary>
[AllowAnonymous]
internal sealed class ActionDayCalendarModel(Site site) : ActionDayPage
{
    private const int Most = 1000;

    public async Task<IActionResult> OnGetAsync() => EventCalendar.Answer(Day.Name,
        await Db.EventsOf(Day).Open.Soonest.Take(Most).AsNoTracking().ToListAsync(Cancel), site, Now);
}

/// <summary>What was newly entered for an action day, for feed readers.</summary>
[AllowAnonymous]
internal sealed class ActionDayNewsModel(Site site) : ActionDayPage
{
    public Task<ContentResult> OnGetAsync() => EventFeed.Answer(Day.Name, $"{Day.Path}.atom", Day.Path,
        Db.EventsOf(Day).Open, site, Now, Cancel);
}
