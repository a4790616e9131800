using System.Reflection;

namespace Buendnisnetz.Search;

/// <summary>
/// Words that mean the same to whoever searches (gleichbedeutend.txt). What a thing is about, however it is said, is another question (<see
/// cref="Subjects"/>) and counts for less: a search wants just this.
/// </summary>
internal static class SameMeaning
{
    private const int Most = 12, Shortest = 4, ShortestRoot = 6;

    /// <summary>With what a region ends, and what comes from it: "Ostfriesland", "ostfriesische".</summary>
    private static readonly string[] Ends = ["land", "isch", "ische", "ischen", "ischer", "isches"];

    private static readonly ILookup<string, string[]> Groups = Read().SelectMany(group => group.Select(word => (word.Stem, Group: group)))
        .ToLookup(one => one.Stem, one => one.Group.Select(word => word.Flat).ToArray());

    /// <summary>Parts of compounds that stand in half of all there is here.</summary>
    private static readonly HashSet<string> Common =
        [.. GermanWords.In("Familie Familien Kind Kinder Eltern Bündnis Bündnisse Stadt Land Arbeit Angebot Angebote Hilfe")
            .Select(word => word.Stem)];

    private static readonly HashSet<string> Written = [.. Groups.SelectMany(group => group).SelectMany(group => group)];

    /// <summary>Whether this is how a word of the field is written.</summary>
    public static bool Knows(string flat) => Written.Contains(flat) || Thesaurus.Parts.Whole(flat) is not null;

    /// <summary>Other words for the same.</summary>
    public static IReadOnlyList<SearchWord> As(SearchWord word) =>
        [.. Groups[word.Stem].SelectMany(group => group).Distinct().SelectMany(GermanWords.In).Where(other => other.Stem != word.Stem)
            .DistinctBy(other => other.Stem).Take(Most).Select(other => new SearchWord(other.Flat, other.Stem, false) { IsOther = true })
            .Concat(FromRegion(word))];

    private static IEnumerable<SearchWord> FromRegion(SearchWord word)
    {
        foreach (var end in Ends)
            if (word.Flat.EndsWith(end, StringComparison.Ordinal) && word.Flat.Length >= end.Length + ShortestRoot)
                yield return new(word.Flat[..^end.Length], word.Flat[..^end.Length], false) { IsOther = true };
    }

    /// <summary>Whether a part of a compound says something by itself.</summary>
    public static bool SaysMuch(string stem) => stem.Length >= Shortest && !Common.Contains(stem);

    private static IEnumerable<GermanWord[]> Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("gleichbedeutend.txt")!);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(',').Select(word => GermanWords.In(word.Trim()).First()).ToArray())];
    }
}
