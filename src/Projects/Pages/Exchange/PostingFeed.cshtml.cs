using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Projects.Pages;

/// <summary>What is newly looked for and offered, for feed readers: the choice of the list, only what everybody may read.</summary>
[AllowAnonymous]
internal sealed class PostingFeedModel(Db db, Site site, TimeProvider clock) : PostingListPage(db, clock)
{
    private const int Most = 30;

    public async Task<ContentResult> OnGetAsync(CancellationToken cancel)
    {
        var latest = await (await Chosen(Actor.Visitor, cancel)).WithHome
            .OrderByDescending(one => one.PostedAt).ThenByDescending(one => one.Id).Take(Most).AsNoTracking().ToListAsync(cancel);
        var self = site.Link(PostingPaths.Feed + Request.QueryString);
        return new AtomFeed(self, Network is null ? "Suchen und bieten" : $"{Network.Name}: Suchen und bieten", self,
            site.Link(PostingPaths.Directory + Request.QueryString), [.. latest.Select(Entry)])
        {
            Changed = latest.Select(one => one.ChangedAt).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max(),
        }.Answer();
    }

    private AtomEntry Entry(Posting one) =>
        new(one.Id, $"{one.Kind.Label}: {one.Title}", one.PostedAt, one.ChangedAt, one.Text, site.Link(one.Path))
        {
            Author = one.HomeName,
        };
}
