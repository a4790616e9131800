namespace Buendnisnetz.Search;

/// <summary>A term of the field that a word looked for says.</summary>
/// <param name="Mark">The term as a mark.</param>
/// <param name="Weight">How much it says, between 0 and 1: little where much is about it.</param>
internal sealed record AskedSubject(string Mark, double Weight)
{
    /// <summary>As people read it.</summary>
    public string Label => Thesaurus.LabelOf(Mark) ?? Mark;

    /// <summary>
    /// The terms that each of the words says; what only several of them say together ("wenig Geld") is said by each that says nothing of
    /// its own.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<AskedSubject>> Of(string typed, IReadOnlyList<SearchWord> words,
        IReadOnlyDictionary<SearchWord, IReadOnlyList<SearchWord>> slips)
    {
        var own = words.Select(word => In(word.Typed) is { Count: > 0 } some ? some
            : In(string.Join(' ', slips[word].Select(slip => slip.Flat)))).ToList();
        var together = In(typed).ExceptBy(own.SelectMany(some => some).Select(one => one.Mark), one => one.Mark).ToList();
        return [.. own.Select(some => some.Count > 0 ? some : together)];
    }

    private static List<AskedSubject> In(string text) => [.. Subjects.Of(text).Select(mark => new AskedSubject(mark.Key, mark.Value))];
}
