using System.Runtime.InteropServices;

namespace Buendnisnetz.Text;

/// <summary>What a term says of a project.</summary>
public enum ConceptFacet
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
/// <param name="Broader">The keys of what it is a kind of, or is made of.</param>
/// <param name="IsMade">Whether whoever says all of these says the term: fathers and a meeting are a meeting of fathers.</param>
/// <param name="Place">The how-manieth term it is.</param>
public sealed record Concept(string Key, ConceptFacet Facet, string Label, IReadOnlyList<string> Broader, bool IsMade, int Place);

/// <summary>
/// The terms of the field by the words in which people say them. They are learnt when somebody first asks for one, not at the start.
/// </summary>
public static class Thesaurus
{
    private const int Room = 16_000;

    private static readonly Dictionary<string, Concept[]> Stems = new(Room);
    private static readonly Dictionary<string, List<(string[] Stems, Concept Concept)>> Phrases = [];

    private static readonly Dictionary<string, string> Labels = [];
    private static readonly Dictionary<string, Concept> Concepts = [];
    private static readonly Dictionary<Concept, Concept[]> Broader = new(ReferenceEqualityComparer.Instance);

    static Thesaurus()
    {
        foreach (var line in ThesaurusText.Lines) Learn(line);
        foreach (var one in Concepts.Values) Broader[one] = [.. one.Broader.Select(key => Concepts[key])];
        Made = [.. Concepts.Values.Where(concept => concept.IsMade)];
    }

    /// <summary>All terms.</summary>
    public static IReadOnlyCollection<Concept> All => Concepts.Values;

    /// <summary>Terms by the stem of a whole word.</summary>
    public static IReadOnlyDictionary<string, Concept[]> Words => Stems;

    /// <summary>Terms by what may be a part of a compound, as a flat key.</summary>
    public static WordRoots Parts { get; } = new(Room);

    /// <summary>The terms that are said by several words and begin at this place of a text.</summary>
    public static IEnumerable<Concept> At(IReadOnlyList<GermanWord> words, int place) =>
        Phrases.TryGetValue(words[place].Stem, out var some)
            ? some.Where(phrase => Stands(phrase.Stems, words, place)).Select(phrase => phrase.Concept) : [];

    /// <summary>Terms that are made of others.</summary>
    public static IReadOnlyList<Concept> Made { get; }

    /// <summary>What a term is a kind of, or is made of.</summary>
    public static IReadOnlyList<Concept> Above(Concept concept) => Broader[concept];

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
        var concept = new Concept(head[0], Enum.Parse<ConceptFacet>(head[1], ignoreCase: true), words[0].Trim(),
            [.. head[2..].SelectMany(key => key.Split('+'))], head[^1].Contains('+', StringComparison.Ordinal), Concepts.Count);
        Concepts.Add(concept.Key, concept);
        Labels[MarkFinder.MarkOf(concept)] = concept.Label;
        foreach (var entry in words.Select(word => GermanWords.In(word.Trim()).ToList()))
            if (entry.Count == 1) LearnWord(entry[0], concept);
            else LearnPhrase([.. entry.Select(word => word.Stem)], concept);
    }

    private static void LearnPhrase(string[] stems, Concept concept)
    {
        if (Phrases.TryGetValue(stems[0], out var known)) known.Add((stems, concept));
        else Phrases[stems[0]] = [(stems, concept)];
    }

    private static void LearnWord(GermanWord word, Concept concept)
    {
        Stems.Keep(word.Stem, concept);
        Parts.Learn(word, concept);
    }

    /// <summary>Keeps a term under a key, once.</summary>
    internal static void Keep(this Dictionary<string, Concept[]> all, string key, Concept concept)
    {
        ref var found = ref CollectionsMarshal.GetValueRefOrAddDefault(all, key, out _);
        if (found is null) found = [concept];
        else if (Array.IndexOf(found, concept) < 0) found = [.. found, concept];
    }
}
