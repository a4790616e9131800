using System.Reflection;

namespace Buendnisnetz.Search;

/// <summary>
/// Words that mean the same to whoever searches (gleichbedeutend.txt). Far fewer than the radar for double structures knows
/// (<c>begriffe.txt</c> of the projects): that one asks what something is about, a search wants just this.
/// </summary>
internal static class SameMeaning
{
    private const int Most = 6, Shortest = 4;

    private static readonly ILookup<string, string[]> Groups = Read().SelectMany(group => group.Select(word => (word.Stem, Group: group)))
        .ToLookup(one => one.Stem, one => one.Group.Select(word => word.Flat).ToArray());

    /// <summary>Parts of compounds that stand in half of all there is here.</summary>
    private static readonly HashSet<string> Common =
        [.. GermanWords.In("Familie Familien Kind Kinder Eltern Bündnis Bündnisse Stadt Land Arbeit Angebot Angebote Hilfe")
            .Select(word => word.Stem)];

    /// <summary>Other words for the same.</summary>
    public static IReadOnlyList<SearchWord> As(SearchWord word) =>
        [.. Groups[word.Stem].SelectMany(group => group).Distinct().SelectMany(GermanWords.In).Where(other => other.Stem != word.Stem)
            .DistinctBy(other => other.Stem).Take(Most).Select(other => new SearchWord(other.Flat, other.Stem, false) { IsOther = true })];

    /// <summary>Whether a part of a compound says something by itself.</summary>
    public static bool SaysMuch(string stem) => stem.Length >= Shortest && !Common.Contains(stem);

    private static IEnumerable<GermanWord[]> Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("gleichbedeutend.txt")!);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(',').Select(word => GermanWords.In(word.Trim()).First()).ToArray())];
    }
}
