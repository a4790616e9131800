namespace Buendnisnetz.Search;

/// <summary>GIN: one index over the terms as tsvector, one of pg_trgm over the words.</summary>
internal sealed class PostgresIndex : SearchDialect
{
    public override string Learn =>
        "INSERT INTO search_words AS known (flat, stem, learned_on) SELECT pair ->> 0, pair ->> 1, {1} "
        + "FROM jsonb_array_elements(CAST({0} AS jsonb)) AS pair "
        + "ON CONFLICT (flat, stem) DO UPDATE SET learned_on = excluded.learned_on WHERE known.learned_on < excluded.learned_on";

    public override string Forget =>
        "DELETE FROM search_words WHERE learned_on < {0} AND stem NOT IN "
        + "(SELECT word FROM ts_stat('SELECT search_lexemes(terms) FROM search_entries'))";

    public override string Known(string[] stems, ICollection<object> parameters) =>
        $"SELECT DISTINCT '' AS \"Needle\", w.stem AS \"Stem\" FROM {Each(stems, parameters)} JOIN search_words w ON w.stem = one.text";

    public override string KnownAs(string[] flats, ICollection<object> parameters) =>
        $"SELECT w.flat AS \"Flat\", w.stem AS \"Stem\" FROM {Each(flats, parameters)} JOIN search_words w ON w.flat = one.text";

    // A statement that is asked often gets a plan that knows no values; then ANY compares every row with every text, a join does not.
    private static string Each(string[] texts, ICollection<object> parameters) =>
        $"unnest(CAST({Parameter(parameters, texts)} AS text[])) AS one (text)";

    public override string Holding(string needle, ICollection<object> parameters) =>
        $"(SELECT {Parameter(parameters, needle)} AS \"Needle\", stem AS \"Stem\" FROM search_words "
        + $"WHERE flat LIKE {Parameter(parameters, $"%{needle}%")} "
        + $"ORDER BY flat LIKE {Parameter(parameters, $"{needle}%")} DESC, length(flat) LIMIT {MostHolding})";

    public override string Similar(string word, IReadOnlyCollection<string> grams, ICollection<object> parameters) =>
        $"SELECT flat AS \"Flat\", stem AS \"Stem\" FROM search_words "
        + $"WHERE flat LIKE ANY ({Parameter(parameters, grams.Select(gram => $"%{gram}%").ToArray())}) "
        + $"ORDER BY similarity({Parameter(parameters, word)}, flat) DESC LIMIT 50";

    public override string Found(string what, string terms, string condition, ICollection<object> parameters) =>
        $"SELECT {what} FROM search_entries e WHERE search_lexemes(e.terms) @@ CAST({Parameter(parameters, terms)} AS tsquery) "
        + $"AND {condition}";

    public override string Among(string column, IReadOnlyList<Guid> ids, ICollection<object> parameters) =>
        $"{column} = ANY ({Parameter(parameters, ids.ToArray())})";

    protected override string And => " & ";

    protected override string Or => " | ";

    protected override string Not => " & ! ";

    protected override string Term(string term, bool begins = false) => $"'{term}'{(begins ? ":*" : "")}";
}
