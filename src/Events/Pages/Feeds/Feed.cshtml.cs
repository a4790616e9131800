using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Events.Pages;

/// <summary>What was newly announced or changed, for feed readers.</summary>
[AllowAnonymous]
internal sealed class FeedModel(Db db, Site site, TimeProvider clock) : HousePage
{
    private EventChoice Choice => EventChoice.Of(Request.Query);

    public Task<ContentResult> OnGetAsync(CancellationToken cancel) => EventFeed.Answer("Veranstaltungen",
        Choice.At(EventPaths.Feed), Choice.At(EventPaths.Directory), Choice.Of(db.CalendarEvents.Open, db), site, clock.Now, cancel);
}
