using System.Reflection;

namespace Buendnisnetz.Search;

/// <summary>
/// Words that mean the same to whoever searches (gleichbedeutend.txt). Far fewer than the radar for double structures knows
/// (<c>begriffe.txt</c> of the projects): that one asks what something is about, a search wants just this.
/// </summary>
internal static class SameMeaning
{
    private static readonly ILookup<string, string[]> Groups = Read().SelectMany(group => group.Select(word => (word.Stem, Group: group)))
        .ToLookup(one => one.Stem, one => one.Group.Select(word => word.Flat).ToArray());

    /// <summary>The other words, as flat keys.</summary>
    public static IReadOnlyList<GermanWord> As(SearchWord word) =>
        [.. Groups[word.Stem].SelectMany(group => group).Distinct().SelectMany(GermanWords.In).Where(other => other.Stem != word.Stem)
            .DistinctBy(other => other.Stem)];

    private static IEnumerable<GermanWord[]> Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("gleichbedeutend.txt")!);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(',').Select(word => GermanWords.In(word.Trim()).First()).ToArray())];
    }
}
