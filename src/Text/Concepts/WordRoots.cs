namespace Buendnisnetz.Text;

/// <summary>
/// Terms by what may be a part of a compound: a word with any ending of German, without its last "e", or its stem. Only the words are kept,
/// and endings are taken off what is asked for: that is a tenth of what all words with all endings would be.
/// </summary>
public sealed class WordRoots(int room)
{
    /// <summary>Shorter words are no part of a compound.</summary>
    public const int Shortest = 4;

    private static readonly string[] Endings = ["", "e", "n", "en", "s", "es", "er", "ern", "in", "innen"];

    private readonly Dictionary<string, Concept[]> words = new(room), exact = new(room);
    private int longest;

    /// <summary>Learns a word as one that says a term.</summary>
    public void Learn(GermanWord word, Concept concept)
    {
        if (word.Flat.Length < Shortest) return;
        words.Keep(word.Flat, concept);
        longest = Math.Max(longest, word.Flat.Length + Endings[^1].Length);
        if (word.Flat.EndsWith('e')) exact.Keep(word.Flat[..^1], concept);
        if (word.Stem.Length > Shortest) exact.Keep(word.Stem, concept);
    }

    /// <summary>Whether this says a term.</summary>
    public bool Know(ReadOnlySpan<char> part)
    {
        if (part.Length > longest) return false;
        if (exact.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(part)) return true;
        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var ending in Endings)
            if (part.EndsWith(ending) && known.ContainsKey(part[..^ending.Length])) return true;
        return false;
    }

    /// <summary>The terms that are said by just this word; null where it is the word of none.</summary>
    public IReadOnlyList<Concept>? Whole(ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var said) ? said : null;

    /// <summary>The terms that this says, in the order in which they were written. A word known as it stands means itself.</summary>
    public IReadOnlyList<Concept> Of(ReadOnlySpan<char> part)
    {
        if (Whole(part) is { } whole) return whole;
        List<Concept> found = [];
        if (exact.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(part, out var some)) found.AddRange(some);
        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var ending in Endings)
            if (part.EndsWith(ending) && known.TryGetValue(part[..^ending.Length], out some)) found.AddRange(some);
        return found.Count < 2 ? found : [.. found.Distinct().OrderBy(concept => concept.Place)];
    }
}
