using System.Text.Json;

namespace Buendnisnetz.Search;

/// <summary>FTS5: one table of terms, one of the groups of three letters in the words.</summary>
internal sealed class SqliteIndex : SearchDialect
{
    public override string Learn =>
        "INSERT INTO search_words (flat, stem, learned_on) SELECT value ->> 0, value ->> 1, {1} FROM json_each({0}) WHERE true "
        + "ON CONFLICT (flat, stem) DO UPDATE SET learned_on = excluded.learned_on WHERE search_words.learned_on < excluded.learned_on";

    public override string Forget => "DELETE FROM search_words WHERE learned_on < {0} AND stem NOT IN (SELECT term FROM search_vocabulary)";

    public override string Known(string[] stems, ICollection<object> parameters) =>
        $"SELECT DISTINCT '' AS \"Needle\", stem AS \"Stem\" FROM search_words "
        + $"WHERE stem IN (SELECT value FROM json_each({Parameter(parameters, JsonSerializer.Serialize(stems))}))";

    public override string KnownAs(string[] flats, ICollection<object> parameters) =>
        "SELECT flat AS \"Flat\", stem AS \"Stem\" FROM search_words "
        + $"WHERE flat IN (SELECT value FROM json_each({Parameter(parameters, JsonSerializer.Serialize(flats))}))";

    public override string Holding(string needle, ICollection<object> parameters) =>
        $"SELECT {Parameter(parameters, needle)} AS \"Needle\", w.stem AS \"Stem\" FROM (SELECT stem FROM search_words WHERE id IN "
        + $"(SELECT rowid FROM search_grams WHERE search_grams MATCH {Parameter(parameters, $"\"{needle}\"")}) "
        + $"ORDER BY flat LIKE {Parameter(parameters, $"{needle}%")} DESC, length(flat) LIMIT {MostHolding}) w";

    public override string Similar(string word, IReadOnlyCollection<string> grams, ICollection<object> parameters) =>
        "SELECT w.flat AS \"Flat\", w.stem AS \"Stem\" FROM search_grams g JOIN search_words w ON w.id = g.rowid "
        + "WHERE g.search_grams MATCH "
        + $"{Parameter(parameters, string.Join(" OR ", grams.Select(gram => $"\"{gram}\"")))} ORDER BY bm25(search_grams) LIMIT 50";

    public override string Found(string what, string terms, string condition, ICollection<object> parameters) =>
        $"SELECT {what} FROM search_terms t CROSS JOIN search_entries e ON e.id = t.rowid "
        + $"WHERE t.search_terms MATCH {Parameter(parameters, terms)} AND {condition}";

    // EF Core keeps ids as text in capital letters.
    public override string Among(string column, IReadOnlyList<Guid> ids, ICollection<object> parameters) =>
        $"{column} IN (SELECT value FROM json_each({Parameter(parameters, Json(ids))}))";

    private static string Json(IReadOnlyList<Guid> ids) => JsonSerializer.Serialize(ids.Select(id => id.ToString().ToUpperInvariant()));

    protected override string And => " AND ";

    protected override string Or => " OR ";

    protected override string Not => " NOT ";

    protected override string Term(string term, bool begins = false) => $"\"{term}\"{(begins ? " *" : "")}";
}
