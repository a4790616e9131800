namespace Buendnisnetz.Search;

/// <summary>All stems by which a word stands in a place, the nearest first: asked of some hundred places for each search.</summary>
internal sealed class Forms
{
    private readonly List<(string Stem, Manner Manner)> stems;
    private readonly List<(string First, string Second, Manner Manner)> pairs;

    public Forms(Spelling word)
    {
        Word = word;
        stems = [.. Of(word).Where(form => form.Stem.Length > 0).OrderBy(form => form.Manner).DistinctBy(form => form.Stem)];
        pairs = [.. Pairs(word)];
    }

    public Spelling Word { get; }

    /// <summary>How the word stands among these stems; null where it does not.</summary>
    public Manner? Among(IReadOnlySet<string> place)
    {
        Manner? nearest = null;
        foreach (var (stem, manner) in stems)
            if (place.Contains(stem)) { nearest = manner; break; }
        if (nearest is <= Manner.Inside) return nearest;
        if (Word.Asked.IsBeginning && place.Any(stem => stem.StartsWith(Word.Asked.Stem, StringComparison.Ordinal))) return Manner.Inside;
        foreach (var (first, second, manner) in pairs)
            if ((nearest is null || manner < nearest) && place.Contains(first) && place.Contains(second)) nearest = manner;
        return nearest;
    }

    private static IEnumerable<(string Stem, Manner Manner)> Of(Spelling word) =>
        [(word.Asked.Stem, Manner.SameStem), .. word.Holding.Select(stem => (stem, Manner.Inside)),
            .. word.Others.SelectMany(Of).Select(form => (form.Stem, Manner.SameMeaning)),
            .. word.Slips.SelectMany(Of).Select(form => (form.Stem, Manner.OneSlip)),
            .. word.Halves.Select(stem => (stem, Manner.PartOnly))];

    private static IEnumerable<(string First, string Second, Manner Manner)> Pairs(Spelling word) =>
        [.. word.Parts.Select(part => (part.First, part.Second, Manner.Apart)),
            .. word.Slips.SelectMany(slip => slip.Parts).Select(part => (part.First, part.Second, Manner.OneSlip))];
}
