using Microsoft.AspNetCore.Http;
using System.Xml.Linq;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Alliances.Pages;

/// <summary>The public news of an alliance as an Atom feed (RFC 4287): stable ids, only what everybody may read (FE-01).</summary>
[AllowAnonymous]
internal sealed class NewsFeedModel(Db db, Site site) : HousePage
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await db.Alliances.FindBySlug(slug, cancel) is not { } alliance) return NotFound();
        var news = await db.News.Where(item => item.AllianceId == alliance.Id).Open.Newest.Take(20).ToListAsync(cancel);
        var changed = news.Count > 0 ? news.Max(item => item.ChangedAt) : alliance.ProfileCheckedAt;
        if (IsKnown(changed)) return StatusCode(StatusCodes.Status304NotModified);
        var feed = new XDocument(new XElement(Atom + "feed",
            new XElement(Atom + "title", $"{alliance.Name}: Aktuelles"),
            new XElement(Atom + "id", $"urn:uuid:{alliance.Id}"),
            new XElement(Atom + "updated", changed.ToString("O")),
            new XElement(Atom + "author", new XElement(Atom + "name", alliance.Name)),
            Link("self", alliance.Below("aktuelles.atom")),
            Link("alternate", alliance.Path),
            news.Select(item => Entry(item, alliance))));
        return Content(feed.Declaration + feed.ToString(), "application/atom+xml; charset=utf-8");
    }

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
        Link("alternate", AlliancePaths.News(alliance.Slug, item.Slug)));

    private XElement Link(string relation, string path) => new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", site.Link(path)));
}
