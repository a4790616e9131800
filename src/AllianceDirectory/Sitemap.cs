using Buendnisnetz.Alliances;

namespace Buendnisnetz.AllianceDirectory;

/// <summary>The public pages of alliances, for search engines: what everybody may read and nothing else.</summary>
internal static class Sitemap
{
    public static SitemapSource Source { get; } = new(async (db, cancel) => [.. Fixed, .. await Alliances(db, cancel)]);

    private static SitemapPage[] Fixed => [new(AlliancePaths.Directory), new("/finden")];

    private static async Task<IEnumerable<SitemapPage>> Alliances(Db db, CancellationToken cancel)
    {
        var alliances = await db.Alliances.Known.OrderBy(alliance => alliance.Slug)
            .Select(alliance => new { alliance.Slug, alliance.ProfileCheckedAt }).ToListAsync(cancel);
        return alliances.Select(alliance => new SitemapPage(AlliancePaths.Of(alliance.Slug), alliance.ProfileCheckedAt));
    }
}
