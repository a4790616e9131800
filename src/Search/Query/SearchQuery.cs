namespace Buendnisnetz.Search;

/// <summary>What somebody typed, in words that can be looked for. Whatever they type, it becomes letters and digits.</summary>
internal sealed class SearchQuery
{
    private const int LongestQuery = 300, MostWords = 10;

    private SearchQuery(string typed, IReadOnlyList<SearchWord> words) => (Typed, Words) = (typed, words);

    public string Typed { get; }

    /// <summary>The words that carry meaning; what holds all of them stands first.</summary>
    public IReadOnlyList<SearchWord> Words { get; }

    /// <summary>The words as one flat key, to recognise a title.</summary>
    public string Key => string.Join(' ', Words.Select(word => word.Flat));

    public static SearchQuery Parse(string? typed)
    {
        var text = Clean(typed ?? "");
        var words = GermanWords.In(text).Where(word => word.Flat.Length > 0).ToList();
        var meant = words.Where(word => !word.IsStopWord).DistinctBy(word => word.Flat).Take(MostWords).ToList();
        return new(text, [.. meant.Select((word, i) => new SearchWord(word.Flat, word.Stem, i == meant.Count - 1)
            { Typed = text.Substring(word.Start, word.Length) })]);
    }

    /// <summary>Without control characters and broken halves of characters, and not longer than a sentence.</summary>
    private static string Clean(string typed) => new string([.. typed.Take(LongestQuery)
        .Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? ' ' : letter)]).Trim();
}

/// <summary>A word to look for.</summary>
/// <param name="Flat">The word as a flat key.</param>
/// <param name="Stem">Its stem.</param>
/// <param name="IsLast">Whether it may be the beginning of a word that is still being typed.</param>
internal sealed record SearchWord(string Flat, string Stem, bool IsLast)
{
    /// <summary>As it was typed.</summary>
    public string Typed { get; init; } = Flat;

    private const int ShortestPart = 4, ShortestNeedle = 3, ShortestStemNeedle = 5, ShortestOther = 4;

    /// <summary>
    /// What to look for inside longer words: "betreu" is part of "ferienbetreuung"; null where it would be too short to mean anything.
    /// </summary>
    public string? Needle =>
        Stem.Length >= ShortestStemNeedle && Flat.StartsWith(Stem, StringComparison.Ordinal) ? Stem
        : Flat.Length >= (IsOther ? ShortestOther : ShortestNeedle) ? Flat : null;

    /// <summary>Whether it is another word for what was typed: then "bus" is not looked for in "Cottbus".</summary>
    public bool IsOther { get; init; }

    /// <summary>Whether everything that begins like it counts: the vocabulary is not asked for a part so short.</summary>
    public bool IsBeginning => IsLast && Needle is null;

    /// <summary>A compound taken apart at every place: "ferienbetreuung" finds what holds both "feri" and "betreu".</summary>
    public IReadOnlyList<(string First, string Second)> Parts { get; } = [.. TakenApart(Flat)];

    private static IEnumerable<(string, string)> TakenApart(string flat)
    {
        for (var i = ShortestPart; i <= flat.Length - ShortestPart; i++)
            yield return (GermanWords.In(flat[..i]).First().Stem, GermanWords.In(flat[i..]).First().Stem);
    }
}
