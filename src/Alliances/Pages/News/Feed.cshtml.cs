using Microsoft.AspNetCore.Http;
using System.Xml.Linq;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Alliances.Pages;

/// <summary>The public news of an alliance as an Atom feed (RFC 4287): stable ids, only what everybody may read (FE-01), and the steps of its life.</summary>
[AllowAnonymous]
internal sealed class NewsFeedModel(Db db, Site site) : HousePage
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await db.Alliances.VisibleTo(Me).FindBySlug(slug, cancel) is not { } alliance) return NotFound();
        var news = await db.News.Where(item => item.AllianceId == alliance.Id).Open.Newest.Take(20).ToListAsync(cancel);
        await db.LoadHistory(alliance, cancel);
        var steps = alliance.Life.Where(step => step.IsPublic && step.Number > 2).ToList();
        var changed = news.Select(item => item.ChangedAt).Concat(alliance.Life.Select(step => step.RecordedAt)).DefaultIfEmpty(alliance.ProfileCheckedAt).Max();
        if (IsKnown(changed)) return StatusCode(StatusCodes.Status304NotModified);
        var feed = new XDocument(new XElement(Atom + "feed",
            new XElement(Atom + "title", $"{alliance.Name}: Aktuelles"),
            new XElement(Atom + "id", $"urn:uuid:{alliance.Id}"),
            new XElement(Atom + "updated", changed.ToString("O")),
            new XElement(Atom + "author", new XElement(Atom + "name", alliance.Name)),
            Link("self", alliance.Below("aktuelles.atom")),
            Link("alternate", alliance.Path),
            alliance.State == LifeState.Active ? null : new XElement(Atom + "subtitle", $"Dieses Bündnis ist {alliance.State.Label}."),
            steps.Select(step => Entry(step, alliance)),
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

    /// <summary>Who follows the news hears, too, that the alliance rests, wakes or ends.</summary>
    private XElement Entry(LifeStep step, Alliance alliance) => new(Atom + "entry",
        new XElement(Atom + "title", step.State == LifeState.Active ? "Wieder an der Arbeit" : step.State.Deed),
        new XElement(Atom + "id", $"urn:uuid:{step.Id}"),
        new XElement(Atom + "published", step.RecordedAt.ToString("O")),
        new XElement(Atom + "updated", step.RecordedAt.ToString("O")),
        new XElement(Atom + "summary", step.Because ?? step.State.Effect),
        Link("alternate", alliance.Path));

    private XElement Link(string relation, string path) => new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", site.Link(path)));
}
