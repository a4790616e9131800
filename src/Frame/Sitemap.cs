namespace Buendnisnetz.Frame;

/// <summary>Public pages that are always there, for search engines.</summary>
/// <param name="Paths">Their paths.</param>
public sealed record SitemapPlaces(params IEnumerable<string> Paths);

/// <summary>The public pages of one kind of thing, for search engines; nothing that is not public.</summary>
/// <param name="Kind">What the files with them are called: "projekte" in <c>/sitemap/projekte-1.xml</c>.</param>
/// <param name="Find">Finds what has such a page.</param>
/// <param name="Path">The path of the page.</param>
public sealed record SitemapRows(string Kind, Func<Db, IQueryable<SitemapRow>> Find, Func<SitemapRow, string> Path)
{
    /// <summary>The page of one of them.</summary>
    public SitemapPage PageOf(SitemapRow row) => new(Path(row), row.ChangedAt);
}

/// <summary>What of a thing is needed to name its page.</summary>
public sealed class SitemapRow
{
    /// <summary>The thing.</summary>
    public Guid Id { get; init; }

    /// <summary>Its slug.</summary>
    public string Slug { get; init; } = "";

    /// <summary>The slug of what its page lies below; null where it lies below nothing.</summary>
    public string? Below { get; init; }

    /// <summary>When it was changed last, where that is known.</summary>
    public DateTimeOffset? ChangedAt { get; init; }
}

/// <summary>A public page.</summary>
/// <param name="Path">Its path.</param>
/// <param name="ChangedAt">When it was changed last, where that is known.</param>
public sealed record SitemapPage(string Path, DateTimeOffset? ChangedAt = null);
