using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Attendance.Pages;

/// <summary>
/// The calendar of one registration, to be subscribed to. The address is shown in the answer that makes it, and nowhere else.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnFeedModel(Site site) : OwnDayPage
{
    private CalendarFeed? feed;

    private string? address;

    public CalendarForm Form => new(feed, address, $"{Own}/mein-kalender", Own, IsSigned: false);

    protected override async Task LoadMore() => feed = await Db.FeedOf(Noun.Id, null, Cancel);

    public void OnGet() { }

    public async Task OnPostAsync()
    {
        address = site.Link(await Db.MakeFeed(Noun.Id, null, Now, Cancel));
        feed = await Db.FeedOf(Noun.Id, null, Cancel);
    }
}

/// <summary>It is ended.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnFeedEndModel : OwnDayPage
{
    public IActionResult OnGet() => Redirect($"{Own}/mein-kalender");

    public async Task<IActionResult> OnPostAsync()
    {
        await Db.EndFeeds(Noun.Id, null, Now, Cancel);
        await Db.SaveChangesAsync(Cancel);
        return Redirect($"{Own}/mein-kalender");
    }
}
