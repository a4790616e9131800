using Buendnisnetz.Events;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Attendance.Pages;

/// <summary>Somebody's own calendar. Its address is a secret; once it was ended it says nothing any more.</summary>
[AllowAnonymous]
internal sealed class SubscriptionModel(Db db, Site site, TimeProvider clock) : HousePage
{
    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancel)
    {
        if (await db.FeedByToken(token, cancel) is not { } feed) return Nothing(StatusCodes.Status404NotFound);
        if (feed.EndedAt is not null || await db.EventsOf(feed, clock.Now, cancel) is not { } mine)
            return Nothing(StatusCodes.Status410Gone);
        await db.NoteFetch(feed, clock.Today, cancel);
        return Content(PersonalCalendar.Of("Mein Kalender", mine, site, clock.Now), "text/calendar; charset=utf-8");
    }

    private PageResult Nothing(int status)
    {
        Response.StatusCode = status;
        return Page();
    }
}
