using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Events.Pages;

/// <summary>What was newly announced or changed, for feed readers.</summary>
[AllowAnonymous]
internal sealed class FeedModel(Db db, Site site, TimeProvider clock) : HousePage
{
    public Task<ContentResult> OnGetAsync(CancellationToken cancel) => EventFeed.Answer("Veranstaltungen", EventPaths.Feed,
        EventPaths.Directory, db.CalendarEvents.Open, site, clock.Now, cancel);
}
