using System.Globalization;
using System.Text.RegularExpressions;

namespace Buendnisnetz.Web;

/// <summary>The public pages in files of a length that search engines take (sitemaps.org): each kind of page by itself, by id.</summary>
internal sealed partial class SitemapFiles(Db db, ModuleCatalog catalog, Site site)
{
    /// <summary>The kind of the pages that are always there.</summary>
    private const string AlwaysThere = "seiten";

    private static readonly Keyset<SitemapRow> ById = Keyset<SitemapRow>.Ascending(row => row.Id);

    private IEnumerable<SitemapPage> Places =>
        catalog.Of<SitemapPlaces>().SelectMany(some => some.Paths).Select(path => new SitemapPage(path));

    /// <summary>What the files are called; none where all pages fit into a single one.</summary>
    public async Task<IReadOnlyList<string>> Names(CancellationToken cancel)
    {
        List<(string Name, int Pages)> kinds = [(AlwaysThere, Places.Count())];
        foreach (var kind in catalog.Of<SitemapRows>()) kinds.Add((kind.Kind, await kind.Find(db).CountAsync(cancel)));
        return kinds.Sum(kind => kind.Pages) <= site.SitemapPages ? [] :
            [.. kinds.SelectMany(kind => Enumerable.Range(1, FilesFor(kind.Pages)).Select(number => $"{kind.Name}-{number}.xml"))];
    }

    /// <summary>All pages, as far as a single file takes them.</summary>
    public IAsyncEnumerable<SitemapPage> InOne() => catalog.Of<SitemapRows>()
        .Aggregate(Places.ToAsyncEnumerable(), (pages, kind) => pages.Concat(PagesOf(kind))).Take(site.SitemapPages);

    /// <summary>The pages of a file; null where there is none of that name.</summary>
    public async Task<IAsyncEnumerable<SitemapPage>?> Find(string name, CancellationToken cancel)
    {
        if (FileName().Match(name) is not { Success: true } file) return null;
        var (kind, number) = (file.Groups["kind"].Value, int.Parse(file.Groups["number"].ValueSpan, CultureInfo.InvariantCulture));
        if (kind == AlwaysThere) return Places.Chunk(site.SitemapPages).ElementAtOrDefault(number - 1)?.ToAsyncEnumerable();
        if (catalog.Of<SitemapRows>().SingleOrDefault(one => one.Kind == kind) is not { } rows) return null;
        var first = await rows.Find(db).RowAt(ById, (number - 1) * site.SitemapPages, cancel);
        return first is null ? null : PagesOf(rows, first);
    }

    private IAsyncEnumerable<SitemapPage> PagesOf(SitemapRows kind, SitemapRow? first = null)
    {
        var rows = kind.Find(db).InPortions(ById, first is null ? site.SitemapPages : site.SitemapPages - 1, first);
        return (first is null ? rows : rows.Prepend(first)).Select(kind.PageOf);
    }

    private int FilesFor(int pages) => (pages + site.SitemapPages - 1) / site.SitemapPages;

    [GeneratedRegex(@"^(?<kind>[a-z-]+)-(?<number>[1-9][0-9]{0,3})\.xml\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FileName();
}
