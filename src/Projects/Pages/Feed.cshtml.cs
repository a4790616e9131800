using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Projects.Pages;

/// <summary>Projects that were published or told anew, for feed readers: the directory's choice, only what everybody may read.</summary>
[AllowAnonymous]
internal sealed class FeedModel(Db db, ProjectShelf projects, Site site, TimeProvider clock) : ProjectListPage(db, projects)
{
    private const int Most = 30;

    public async Task<ContentResult> OnGetAsync(CancellationToken cancel)
    {
        var ids = (await Find(Actor.Visitor, clock.Today, cancel)).Rows(0, Most, newestFirst: true);
        var latest = await Db.Projects.Open.Where(one => ids.Contains(one.Id)).OrderByDescending(one => one.ChangedAt)
            .ThenByDescending(one => one.Id).AsNoTracking().ToListAsync(cancel);
        var self = site.Link(ProjectPaths.Feed + Request.QueryString);
        return new AtomFeed(self, Network is null ? "Projekte" : $"{Network.Name}: Projekte", self,
            site.Link(ProjectPaths.Directory + Request.QueryString), [.. latest.Select(Entry)]).Answer();
    }

    private AtomEntry Entry(Project one) => new(one.Id, one.Title, one.PublishedAt, one.ChangedAt, $"{one.State.Label}. {one.Lead}",
        site.Link(one.Path));
}
