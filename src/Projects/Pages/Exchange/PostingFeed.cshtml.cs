using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Projects.Pages;

/// <summary>What is newly looked for and offered, for feed readers: only what everybody may read.</summary>
[AllowAnonymous]
internal sealed class PostingFeedModel(Db db, Site site, TimeProvider clock) : HousePage
{
    private const int Most = 30;

    public async Task<ContentResult> OnGetAsync(CancellationToken cancel)
    {
        var latest = await db.Postings.VisibleTo(Actor.Visitor, db).Standing(clock.Today).Include(one => one.Alliance)
            .OrderByDescending(one => one.PostedAt).ThenByDescending(one => one.Id).Take(Most).AsNoTracking().ToListAsync(cancel);
        var self = site.Link(PostingPaths.Feed);
        return new AtomFeed(self, "Suchen und bieten", self, site.Link(PostingPaths.Directory), [.. latest.Select(Entry)])
        {
            Changed = latest.Select(one => one.ChangedAt).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max(),
        }.Answer();
    }

    private AtomEntry Entry(Posting one) =>
        new(one.Id, $"{one.Kind.Label}: {one.Title}", one.PostedAt, one.ChangedAt, one.Text, site.Link(one.Path))
        {
            Author = one.Alliance!.Name,
        };
}
