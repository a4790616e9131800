using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Library.Pages;

/// <summary>New materials and editions for feed readers: the choice of the list, only what everybody may read.</summary>
[AllowAnonymous]
internal sealed class FeedModel(Db db, Site site, TimeProvider clock) : MaterialListPage(db, clock)
{
    private const int Most = 30;

    public async Task<ContentResult> OnGetAsync(CancellationToken cancel)
    {
        var filter = await Filter(cancel);
        var latest = await filter.Of(Db.Materials.Open).OrderByDescending(one => one.PublishedAt).ThenByDescending(one => one.Id).Take(Most)
            .Select(MaterialRow.Shown).ToListAsync(cancel);
        var self = site.Link(LibraryPaths.Feed + Request.QueryString);
        return new AtomFeed(self, "Materialien", self, site.Link(LibraryPaths.Directory + Request.QueryString), [.. latest.Select(Entry)])
            .Answer();
    }

    private AtomEntry Entry(MaterialRow one) =>
        new(one.Id, $"{one.Kind.Label}: {one.Title}", one.PublishedAt, one.ChangedAt, one.Lead, site.Link(one.Path)) { Author = one.Home };
}
