namespace Buendnisnetz.Events.Pages;

/// <summary>What was newly announced or changed, as a feed.</summary>
public static class EventFeed
{
    private const int Most = 30;

    /// <summary>Answers with the feed of these events.</summary>
    /// <param name="title">What the feed is called.</param>
    /// <param name="path">Where it is.</param>
    /// <param name="page">The page it belongs to.</param>
    /// <param name="events">The events, open to everybody.</param>
    /// <param name="site">The site.</param>
    /// <param name="now">Now, in UTC.</param>
    /// <param name="cancel">Ends the wait.</param>
    public static async Task<ContentResult> Answer(string title, string path, string page, IQueryable<Event> events, Site site,
        DateTimeOffset now, CancellationToken cancel)
    {
        var latest = await events.OrderByDescending(one => one.ChangedAt).ThenByDescending(one => one.Id).Take(Most).AsNoTracking()
            .ToListAsync(cancel);
        return new AtomFeed(site.Link(path), title, site.Link(path), site.Link(page), [.. latest.Select(one => new AtomEntry(one.Id,
            one.TitleAt(now), one.PublishedAt, one.ChangedAt, $"{one.Time}. {one.Reason ?? one.Lead}", site.Link(one.Path)))]).Answer();
    }
}
