using System.Xml.Linq;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Projects.Pages;

/// <summary>What is newly looked for and offered, as an Atom feed (RFC 4287): stable ids, only what everybody may read.</summary>
[AllowAnonymous]
internal sealed class PostingFeedModel(Db db, Site site, TimeProvider clock) : HousePage
{
    private const int Most = 30;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var latest = await db.Postings.VisibleTo(Actor.Visitor, db).Standing(clock.Today).Include(one => one.Alliance)
            .OrderByDescending(one => one.PostedAt).ThenByDescending(one => one.Id).Take(Most).AsNoTracking().ToListAsync(cancel);
        var changed = latest.Select(one => one.ChangedAt).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();
        var feed = new XElement(Atom + "feed", new XElement(Atom + "title", "Suchen und bieten"),
            new XElement(Atom + "id", site.Link(PostingPaths.Feed)), new XElement(Atom + "updated", changed.ToString("O")),
            new XElement(Atom + "author", new XElement(Atom + "name", "Bündnisnetz")), Link("self", PostingPaths.Feed),
            Link("alternate", PostingPaths.Directory), latest.Select(Entry));
        return Content(feed.ToString(), "application/atom+xml; charset=utf-8");
    }

    private XElement Entry(Posting one) => new(Atom + "entry",
        new XElement(Atom + "title", $"{one.Kind.Label}: {one.Title}"), new XElement(Atom + "id", $"urn:uuid:{one.Id}"),
        new XElement(Atom + "published", one.PostedAt.ToString("O")), new XElement(Atom + "updated", one.ChangedAt.ToString("O")),
        new XElement(Atom + "author", new XElement(Atom + "name", one.Alliance!.Name)), new XElement(Atom + "summary", one.Text),
        Link("alternate", one.Path));

    private XElement Link(string relation, string path) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", site.Link(path)));
}
