using System.Xml.Linq;

namespace Buendnisnetz.Events.Pages;

/// <summary>What was newly announced or changed, as an Atom feed (RFC 4287): stable ids, only what everybody may read.</summary>
public static class EventFeed
{
    private const int Most = 30;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

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
        var changed = latest.Select(one => one.ChangedAt).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();
        var feed = new XElement(Atom + "feed", new XElement(Atom + "title", title),
            new XElement(Atom + "id", site.Link(path)), new XElement(Atom + "updated", changed.ToString("O")),
            new XElement(Atom + "author", new XElement(Atom + "name", "Bündnisnetz")),
            Link("self", site.Link(path)), Link("alternate", site.Link(page)), latest.Select(one => Entry(one, site, now)));
        return new() { Content = feed.ToString(), ContentType = "application/atom+xml; charset=utf-8" };
    }

    private static XElement Entry(Event one, Site site, DateTimeOffset now) => new(Atom + "entry",
        new XElement(Atom + "title", one.TitleAt(now)),
        new XElement(Atom + "id", $"urn:uuid:{one.Id}"),
        new XElement(Atom + "published", one.PublishedAt?.ToString("O")),
        new XElement(Atom + "updated", one.ChangedAt.ToString("O")),
        new XElement(Atom + "summary", $"{one.Time}. {one.Reason ?? one.Lead}"),
        Link("alternate", site.Link(one.Path)));

    private static XElement Link(string relation, string href) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", href));
}
