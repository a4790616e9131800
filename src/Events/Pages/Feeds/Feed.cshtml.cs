using System.Xml.Linq;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Events.Pages;

/// <summary>What was newly announced or changed, as an Atom feed (RFC 4287): stable ids, only what everybody may read.</summary>
[AllowAnonymous]
internal sealed class FeedModel(Db db, Site site, TimeProvider clock) : HousePage
{
    private const int Most = 30;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var events = await db.CalendarEvents.Open.OrderByDescending(one => one.ChangedAt).ThenBy(one => one.Id).Take(Most).AsNoTracking()
            .ToListAsync(cancel);
        var changed = events.Select(one => one.ChangedAt).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();
        var feed = new XElement(Atom + "feed", new XElement(Atom + "title", "Veranstaltungen"),
            new XElement(Atom + "id", site.Link(EventPaths.Feed)), new XElement(Atom + "updated", changed.ToString("O")),
            new XElement(Atom + "author", new XElement(Atom + "name", "Bündnisnetz")),
            Link("self", EventPaths.Feed), Link("alternate", EventPaths.Directory), events.Select(Entry));
        return Content(feed.ToString(), "application/atom+xml; charset=utf-8");
    }

    private XElement Entry(Event one) => new(Atom + "entry",
        new XElement(Atom + "title", one.TitleAt(clock.Now)),
        new XElement(Atom + "id", $"urn:uuid:{one.Id}"),
        new XElement(Atom + "published", one.PublishedAt?.ToString("O")),
        new XElement(Atom + "updated", one.ChangedAt.ToString("O")),
        new XElement(Atom + "summary", $"{one.Time}. {one.Reason ?? one.Lead}"),
        Link("alternate", one.Path));

    private XElement Link(string relation, string path) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", site.Link(path)));
}
