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
        return new AtomFeed($"urn:uuid:{alliance.Id}", $"{alliance.Name}: Neuigkeiten", site.Link(alliance.NewsFeedPath),
            site.Link(alliance.Path), [.. entries])
        {
            Author = alliance.Name,
            Changed = changed,
            Subtitle = alliance.State == LifeState.Active ? null : $"Dieses Bündnis ist {alliance.State.Label}.",
        }.Answer();
    }

    private bool IsKnown(DateTimeOffset changed)
    {
        var tag = $"\"{changed.UtcTicks:x}\"";
        Response.Headers.ETag = tag;
        return Request.Headers.IfNoneMatch == tag;
    }

    private AtomEntry Entry(NewsItem item, Alliance alliance) =>
        new(item.Id, item.Title, item.PublishedAt, item.ChangedAt, item.Teaser, site.Link(item.PathIn(alliance)))
        {
            Html = Markdown.ToHtml(item.Body).ToString(),
        };

    /// <summary>Who follows the news hears, too, that the alliance rests, wakes or ends.</summary>
    private AtomEntry Entry(LifeStep step, Alliance alliance) => new(step.Id,
        step.State == LifeState.Active ? "Wieder an der Arbeit" : step.State.Deed, step.RecordedAt, step.RecordedAt,
        step.Because ?? step.State.Effect, site.Link(alliance.Path));
}
