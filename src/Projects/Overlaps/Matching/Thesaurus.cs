using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Buendnisnetz.Projects;

/// <summary>What a term says of a project.</summary>
internal enum Facet
{
    /// <summary>What is done.</summary>
    About = 0,

    /// <summary>For whom.</summary>
    Whom = 1,

    /// <summary>In which form: a course, a label, a leaflet.</summary>
    Form = 2,

    /// <summary>Who is meant in nearly every project.</summary>
    Group = 3,

    /// <summary>What is done, in a word so wide that much is about it.</summary>
    Wide = 4,
}

/// <summary>A term of the field, however it is said.</summary>
/// <param name="Key">Its stable name.</param>
/// <param name="Facet">What it says of a project.</param>
/// <param name="Label">As people read it: the first of its words.</param>
internal sealed record Concept(string Key, Facet Facet, string Label);

/// <summary>The terms of the field by the words in which people say them (begriffe.txt).</summary>
internal static class Thesaurus
{
    private const int ShortestRoot = 4;

    private static readonly string[] Endings = ["", "e", "n", "en", "s", "es", "er", "ern", "in", "innen"];

    private static readonly Dictionary<string, HashSet<Concept>> Stems = [], Roots = [];
    private static readonly Dictionary<string, List<(string[] Stems, Concept Concept)>> Phrases = [];

    private static readonly Dictionary<string, string> Labels = [];

    static Thesaurus()
    {
        foreach (var line in Lines()) Learn(line);
        Words = Stems.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray());
        Parts = Roots.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }

    /// <summary>What changes when a term changes; marks that were made before are made anew.</summary>
    public static string Version { get; } = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Lines()))))[..8];

    /// <summary>Terms by the stem of a whole word.</summary>
    public static FrozenDictionary<string, Concept[]> Words { get; }

    /// <summary>Terms by what may be a part of a compound, as a flat key.</summary>
    public static FrozenDictionary<string, Concept[]> Parts { get; }

    /// <summary>The terms that are said by several words and begin at this place of a text.</summary>
    public static IEnumerable<Concept> At(IReadOnlyList<GermanWord> words, int place) =>
        Phrases.TryGetValue(words[place].Stem, out var some)
            ? some.Where(phrase => Stands(phrase.Stems, words, place)).Select(phrase => phrase.Concept) : [];

    /// <summary>A mark as people read it; null where it is no term.</summary>
    public static string? LabelOf(string mark) => Labels.GetValueOrDefault(mark);

    private static bool Stands(string[] stems, IReadOnlyList<GermanWord> words, int place)
    {
        for (var i = 0; i < stems.Length; i++)
            if (place + i >= words.Count || words[place + i].Stem != stems[i]) return false;
        return true;
    }

    private static void Learn(string line)
    {
        var (head, words) = (line.Split(':', 2)[0].Split(' '), line.Split(':', 2)[1].Split(", "));
        var concept = new Concept(head[0], Enum.Parse<Facet>(head[1], ignoreCase: true), words[0].Trim());
        Labels[MarkFinder.MarkOf(concept)] = concept.Label;
        foreach (var entry in words.Select(word => GermanWords.In(word.Trim()).ToList()))
            if (entry.Count > 1) At(Phrases, entry[0].Stem).Add(([.. entry.Select(word => word.Stem)], concept));
            else LearnWord(entry[0], concept);
    }

    private static void LearnWord(GermanWord word, Concept concept)
    {
        At(Stems, word.Stem).Add(concept);
        if (word.Flat.Length < ShortestRoot) return;
        foreach (var ending in Endings) At(Roots, word.Flat + ending).Add(concept);
        if (word.Flat.EndsWith('e')) At(Roots, word.Flat[..^1]).Add(concept);
        if (word.Stem.Length > ShortestRoot) At(Roots, word.Stem).Add(concept);
    }

    private static TValue At<TValue>(Dictionary<string, TValue> all, string key) where TValue : new() =>
        all.TryGetValue(key, out var found) ? found : all[key] = new();

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("begriffe.txt")!);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];
    }
}
