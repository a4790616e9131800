using System.Xml.Linq;
using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.News.Pages;

/// <summary>
/// The public news of an alliance as an Atom feed (RFC 4287): stable ids, only what everybody may read (FE-01), and the
/// steps of its life.
/// </summary>
[AllowAnonymous]
internal sealed class FeedModel(Db db, Site site) : HousePage
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await db.Alliances.VisibleTo(Me).FindBySlug(slug, cancel) is not { } alliance) return NotFound();
        var news = await db.News.OfAlliance(alliance.Id).Open.Newest.Take(20).ToListAsync(cancel);
        var life = await db.LifeOf(alliance, cancel);
        var changed = news.Select(item => item.ChangedAt).Concat(life.Select(step => step.RecordedAt))
            .DefaultIfEmpty(alliance.ProfileCheckedAt).Max();
        if (IsKnown(changed)) return StatusCode(StatusCodes.Status304NotModified);
        var entries = life.Where(step => step.IsPublic && step.Number > 2).Select(step => Entry(step, alliance))
            .Concat(news.Select(item => Entry(item, alliance)));
        var feed = new XDocument(new XElement(Atom + "feed", Head(alliance, changed), entries));
        return Content(feed.Declaration + feed.ToString(), "application/atom+xml; charset=utf-8");
    }

    private IEnumerable<XElement?> Head(Alliance alliance, DateTimeOffset changed) =>
    [
        new(Atom + "title", $"{alliance.Name}: Neuigkeiten"),
        new(Atom + "id", $"urn:uuid:{alliance.Id}"),
        new(Atom + "updated", changed.ToString("O")),
        new(Atom + "author", new XElement(Atom + "name", alliance.Name)),
        Link("self", alliance.NewsFeedPath),
        Link("alternate", alliance.Path),
        alliance.State == LifeState.Active ? null : new(Atom + "subtitle", $"Dieses Bündnis ist {alliance.State.Label}."),
    ];

    private bool IsKnown(DateTimeOffset changed)
    {
        var tag = $"\"{changed.UtcTicks:x}\"";
        Response.Headers.ETag = tag;
        return Request.Headers.IfNoneMatch == tag;
    }

    private XElement Entry(NewsItem item, Alliance alliance) => new(Atom + "entry",
        new XElement(Atom + "title", item.Title),
        new XElement(Atom + "id", $"urn:uuid:{item.Id}"),
        new XElement(Atom + "published", item.PublishedAt?.ToString("O")),
        new XElement(Atom + "updated", item.ChangedAt.ToString("O")),
        new XElement(Atom + "summary", item.Teaser),
        new XElement(Atom + "content", new XAttribute("type", "html"), Markdown.ToHtml(item.Body).ToString()),
        Link("alternate", item.PathIn(alliance)));

    /// <summary>Who follows the news hears, too, that the alliance rests, wakes or ends.</summary>
    private XElement Entry(LifeStep step, Alliance alliance) => new(Atom + "entry",
        new XElement(Atom + "title", step.State == LifeState.Active ? "Wieder an der Arbeit" : step.State.Deed),
        new XElement(Atom + "id", $"urn:uuid:{step.Id}"),
        new XElement(Atom + "published", step.RecordedAt.ToString("O")),
        new XElement(Atom + "updated", step.RecordedAt.ToString("O")),
        new XElement(Atom + "summary", step.Because ?? step.State.Effect),
        Link("alternate", alliance.Path));

    private XElement Link(string relation, string path) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", site.Link(path)));
}
