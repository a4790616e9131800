namespace Buendnisnetz.Search;

/// <summary>
/// The words looked for with those that differ from them by one letter, with others that mean the same, and with what they are about. Asked
/// for only where what the reader may see holds little: whether a word stands in closed texts is nobody's to find out.
/// </summary>
internal sealed class Widening(Vocabulary vocabulary)
{
    private const int MostSlips = 5, ShortestBegun = 6;

    /// <summary>The same words, widened.</summary>
    public async Task<IReadOnlyList<Spelling>> Of(string text, IReadOnlyList<Spelling> words, CancellationToken cancel)
    {
        var slips = await Slips(words, cancel);
        List<SearchWord> asked = [.. words.Select(word => word.Asked)], typed = [.. slips.Values.SelectMany(some => some).Distinct()];
        var others = asked.Concat(typed).Distinct().ToDictionary(word => word, SameMeaning.As);
        var spelled = (await vocabulary.Spell([.. typed.Concat(others.Values.SelectMany(some => some)).Distinct()], cancel))
            .ToDictionary(one => one.Asked);
        var about = AskedSubject.Of(text, asked, slips);
        Spelling With(Spelling word) => word with { Others = [.. others[word.Asked].Select(other => spelled[other])] };
        return [.. words.Select((word, i) => With(word) with
        {
            Subjects = about[i],
            Slips = [.. slips[word.Asked].Select(slip => With(spelled[slip]))],
            Halves = [.. word.Parts.SelectMany(part => new[] { part.First, part.Second }).Distinct().Where(SameMeaning.SaysMuch)],
        })];
    }

    /// <summary>
    /// Words of the index and of the field that differ by one letter; where there are none, longer words that begin so: "Gewerkschften"
    /// begins "Gewerkschaftsbund".
    /// </summary>
    private async Task<Dictionary<SearchWord, IReadOnlyList<SearchWord>>> Slips(IReadOnlyList<Spelling> words, CancellationToken cancel)
    {
        var typed = words.ToDictionary(word => word.Asked, word => OneSlip.From(word.Asked.Flat));
        var known = await vocabulary.Known([.. typed.Values.SelectMany(some => some).Distinct()], cancel);
        var slips = typed.ToDictionary(one => one.Key, one => Slips(one.Key, one.Value, known));
        var unknown = words.Where(word => word.Holding.Count == 0 && slips[word.Asked].Count == 0).Select(word => word.Asked)
            .Where(word => word.Flat.Length >= ShortestBegun && !SameMeaning.Knows(word.Flat));
        if (unknown.MaxBy(word => word.Flat.Length) is { } longest) slips[longest] = await Begun(longest, cancel);
        return slips;
    }

    private static IReadOnlyList<SearchWord> Slips(SearchWord word, IReadOnlyCollection<string> flats, ILookup<string, string> known)
    {
        var ofIndex = flats.SelectMany(flat => known[flat].Select(stem => new SearchWord(flat, stem, false)));
        var ofField = SameMeaning.Knows(word.Flat) ? []
            : flats.Where(SameMeaning.Knows).Select(flat => new SearchWord(flat, GermanWords.In(flat).First().Stem, false));
        return [.. ofIndex.Concat(ofField).Distinct().Where(other => other.Stem != word.Stem).Take(MostSlips)];
    }

    private async Task<IReadOnlyList<SearchWord>> Begun(SearchWord word, CancellationToken cancel)
    {
        var (begins, length) = (OneSlip.From(word.Stem), word.Stem.Length);
        return [.. (await vocabulary.Near(word, cancel)).Where(one => Enumerable.Range(length - 1, 3)
            .Any(cut => cut < one.Flat.Length && begins.Contains(one.Flat[..cut]))).Take(MostSlips)
            .Select(one => new SearchWord(one.Flat, one.Stem, false))];
    }
}
