using Buendnisnetz.Networks;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.ActivityReports.Pages;

/// <summary>What the members of a network report, for feed readers: only what everybody may read.</summary>
[AllowAnonymous]
internal sealed class FeedModel(Site site) : NounPage<Network>
{
    private const int Most = 30;

    protected override Task<Network?> Find() => Db.Networks.FindBySlug(Slug, Cancel);

    public async Task<ContentResult> OnGetAsync()
    {
        var latest = await Db.ActivityReports.VisibleTo(Actor.Visitor, Db).SentTo(Noun.Id).Include(one => one.Alliance)
            .Include(one => one.Editions).AsSplitQuery()
            .OrderByDescending(one => one.SentAt).ThenByDescending(one => one.Id).Take(Most)
            .AsNoTrackingWithIdentityResolution().ToListAsync(Cancel);
        var self = site.Link($"{Noun.ReportsPath}.atom");
        return new AtomFeed(self, $"{Noun.Name}: Tätigkeitsberichte", self, site.Link(Noun.ReportsPath), [.. latest.Select(Entry)])
            .Answer();
    }

    private AtomEntry Entry(ActivityReport one) => new(one.Id, $"{one.Alliance!.Name}: das Jahr {one.Year}",
        one.Editions.Min(edition => edition.SentAt), one.SentAt!.Value, one.Last!.Opening,
        site.Link(ReportPaths.Of(one.Alliance.Slug, one.Year)))
    {
        Author = one.Alliance.Name,
    };
}
