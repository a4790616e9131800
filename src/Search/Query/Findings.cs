namespace Buendnisnetz.Search;

/// <summary>What was found.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Kinds">How many there are of each kind.</param>
/// <param name="Hits">The hits of this page.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Total">How many there are with the chosen kind.</param>
/// <param name="Alike">Where nothing was found: titles that are spelled alike.</param>
internal sealed record Findings(SearchQuery Query, IReadOnlyList<KindCount> Kinds, IReadOnlyList<Hit> Hits, int Page, int Total, IReadOnlyList<SearchEntry> Alike)
{
    public const int PageSize = 20;

    public int Pages => (Total + PageSize - 1) / PageSize;

    public int All => Kinds.Sum(kind => kind.Count);

    public static Findings Nothing(SearchQuery query, IReadOnlyList<SearchEntry> alike) => new(query, [], [], 1, 0, alike);
}

/// <summary>How many hits are of a kind.</summary>
internal sealed record KindCount(string Kind, string Plural, int Count);

/// <summary>A hit with its reason.</summary>
internal sealed record Hit(string KindLabel, string? Mark, string Path, Marked Title, IReadOnlyList<(string Label, Marked Text)> Reasons);
