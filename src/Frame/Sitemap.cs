namespace Buendnisnetz.Frame;

/// <summary>Public pages of a module for search engines; nothing that is not public.</summary>
/// <param name="List">Lists them.</param>
public sealed record SitemapSource(Func<Db, CancellationToken, Task<IReadOnlyList<SitemapPage>>> List)
{
    /// <summary>Pages that are always there.</summary>
    public static SitemapSource Of(params IEnumerable<string> paths) =>
        new((_, _) => Task.FromResult<IReadOnlyList<SitemapPage>>([.. paths.Select(path => new SitemapPage(path))]));
}

/// <summary>A public page.</summary>
/// <param name="Path">Its path.</param>
/// <param name="ChangedAt">When it was changed last, where that is known.</param>
public sealed record SitemapPage(string Path, DateTimeOffset? ChangedAt = null);
