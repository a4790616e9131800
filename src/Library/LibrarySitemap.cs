namespace Buendnisnetz.Library;

/// <summary>What search engines are told: what everybody may read and nothing else.</summary>
internal static class LibrarySitemap
{
    public static SitemapRows Materials { get; } = new("materialien", db => db.Materials.Open
        .Select(one => new SitemapRow { Id = one.Id, Slug = one.Slug, ChangedAt = one.ChangedAt }), row => LibraryPaths.Of(row.Slug));

    public static SitemapRows Collections { get; } = new("sammlungen", db => db.MaterialCollections.Where(one => one.IsPublic)
        .Select(one => new SitemapRow { Id = one.Id, Slug = one.Slug, ChangedAt = one.ChangedAt }),
        row => $"{LibraryPaths.Collections}/{row.Slug}");
}
