using Buendnisnetz.Alliances;

namespace Buendnisnetz.AllianceDirectory;

/// <summary>The public pages of alliances, for search engines: what everybody may read and nothing else.</summary>
internal static class Sitemap
{
    public static SitemapPlaces Places { get; } = new(AlliancePaths.Directory, "/finden");

    public static SitemapRows Alliances { get; } = new("buendnisse", db => db.Alliances.Known
        .Select(one => new SitemapRow { Id = one.Id, Slug = one.Slug, ChangedAt = one.ProfileCheckedAt }),
        row => AlliancePaths.Of(row.Slug));
}
