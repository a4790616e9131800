namespace Buendnisnetz.Search;

/// <summary>How a database is asked for words. Stems and needles hold letters and digits only; they travel as parameters all the same.</summary>
internal abstract class SearchDialect
{
    /// <summary>A condition on search_entries e: the word stands there as a stem, as both parts of a compound, or inside a longer word.</summary>
    public abstract string Matches(SearchWord word, ICollection<object> parameters);

    /// <summary>Ids of at most fifty entries whose titles share groups of three letters with the word.</summary>
    public abstract string SimilarTitles(string word, IReadOnlyCollection<string> grams, ICollection<object> parameters);

    public static SearchDialect For(Db db) =>
        db.Database.ProviderName?.EndsWith("PostgreSQL", StringComparison.Ordinal) == true ? new PostgresIndex() : new SqliteIndex();

    protected static string Parameter(ICollection<object> parameters, object value)
    {
        parameters.Add(value);
        return $"{{{parameters.Count - 1}}}";
    }
}
