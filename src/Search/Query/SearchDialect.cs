namespace Buendnisnetz.Search;

/// <summary>
/// How a database is asked for words. Stems and needles hold letters and digits only; they travel as parameters all the same.
/// </summary>
internal abstract class SearchDialect
{
    /// <summary>So many longer words count as holding a part at most.</summary>
    protected const int MostHolding = 50;

    /// <summary>Adds words to the vocabulary: {0} is JSON, pairs of word and stem; {1} is the day.</summary>
    public abstract string Learn { get; }

    /// <summary>Deletes words learned before day {0} whose stem the index holds no more.</summary>
    public abstract string Forget { get; }

    /// <summary>"Needle", which is empty, and "Stem": which of the stems there are.</summary>
    public abstract string Known(string[] stems, ICollection<object> parameters);

    /// <summary>"Flat", "Stem": which of the keys there are.</summary>
    public abstract string KnownAs(string[] flats, ICollection<object> parameters);

    /// <summary>
    /// "Needle", "Stem": words of the vocabulary that hold the part: first those that begin with it, then the short ones.
    /// </summary>
    public abstract string Holding(string needle, ICollection<object> parameters);

    /// <summary>"Flat", "Stem": at most fifty words of the vocabulary that share groups of three letters with the word.</summary>
    public abstract string Similar(string word, IReadOnlyCollection<string> grams, ICollection<object> parameters);

    /// <summary>
    /// Selects from search_entries e those for which the terms hold; the database stops looking when nobody asks for more.
    /// </summary>
    public abstract string Found(string what, string terms, string condition, ICollection<object> parameters);

    /// <summary>A column's value being one of these.</summary>
    public abstract string Among(string column, IReadOnlyList<Guid> ids, ICollection<object> parameters);

    /// <summary>The words, all of them, standing in the place.</summary>
    public string Standing(string place, IEnumerable<Spelling> words) => words.Select(word => Any(place, word)).Aggregate(Both);

    /// <summary>At least so many of the words, standing in the place.</summary>
    public string Standing(string place, IReadOnlyList<Spelling> words, int least) => $"({string.Join(Or, Choices(words.Count, least)
        .Select(choice => choice.Select(i => Any(place, words[i])).Aggregate(Both)))})";

    /// <summary>One stem, standing in the place.</summary>
    public string Standing(string place, string stem) => Term(place + stem);

    public string Both(string left, string right) => $"({left}{And}{right})";

    public string Without(string left, string right) => $"({left}{Not}{right})";

    public string OfKind(string kind) => Term(SearchTerms.Of(kind));

    public static SearchDialect For(Db db) =>
        db.Database.ProviderName?.EndsWith("PostgreSQL", StringComparison.Ordinal) == true ? new PostgresIndex() : new SqliteIndex();

    public static string Parameter(ICollection<object> parameters, object value)
    {
        parameters.Add(value);
        return $"{{{parameters.Count - 1}}}";
    }

    protected abstract string And { get; }

    protected abstract string Or { get; }

    protected abstract string Not { get; }

    protected abstract string Term(string term, bool begins = false);

    private string Any(string place, Spelling word) => $"({string.Join(Or, Terms(place, word).Distinct())})";

    private IEnumerable<string> Terms(string place, Spelling word) =>
        [Term(place + word.Asked.Stem, word.Asked.IsBeginning), .. word.Kinds.Select(OfKind),
            .. word.Parts.Select(part => Both(Term(place + part.First), Term(place + part.Second))),
            .. word.Holding.Concat(word.Halves).Select(stem => Term(place + stem)),
            .. word.Slips.Concat(word.Others).SelectMany(other => Terms(place, other)),
            .. word.Subjects.Select(one => Term((place.Length == 0 ? SearchTerms.About : SearchTerms.Chiefly) + one.Mark))];

    /// <summary>All ways to choose so many of a few.</summary>
    private static IEnumerable<IEnumerable<int>> Choices(int count, int least) => Enumerable.Range(1, (1 << count) - 1)
        .Where(choice => int.PopCount(choice) == least).Select(choice => Enumerable.Range(0, count).Where(i => (choice >> i & 1) == 1));
}
