using Buendnisnetz.Accounts;

namespace Buendnisnetz.Attendance.Pages;

/// <summary>The calendar of an account, to be subscribed to. The address is shown in the answer that makes it, and nowhere else.</summary>
internal sealed class ProfileFeedModel(Db db, Site site, TimeProvider clock) : HousePage
{
    private CalendarFeed? feed;

    private string? address;

    public CalendarForm Form => new(feed, address, CalendarPaths.Profile, AccountPaths.Profile, IsSigned: true);

    public async Task OnGetAsync(CancellationToken cancel) => feed = await db.FeedOf(null, Me.PersonId, cancel);

    public async Task OnPostAsync(CancellationToken cancel)
    {
        address = site.Link(await db.MakeFeed(null, Me.PersonId, clock.Now, cancel));
        feed = await db.FeedOf(null, Me.PersonId, cancel);
    }
}

/// <summary>It is ended.</summary>
internal sealed class ProfileFeedEndModel(Db db, TimeProvider clock) : HousePage
{
    public IActionResult OnGet() => Redirect(CalendarPaths.Profile);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await db.EndFeeds(null, Me.PersonId, clock.Now, cancel);
        await db.SaveChangesAsync(cancel);
        Flash("Die Kalenderadresse gilt nicht mehr.");
        return Redirect(CalendarPaths.Profile);
    }
}
