namespace Buendnisnetz.Search;

/// <summary>FTS5: one table of stems, one of groups of three letters.</summary>
internal sealed class SqliteIndex : SearchDialect
{
    public override string Matches(SearchWord word, ICollection<object> parameters)
    {
        var stems = $"SELECT rowid FROM search_stems WHERE search_stems MATCH {Parameter(parameters, Stems(word))}";
        return word.Needle is not { } needle
            ? $"e.id IN ({stems})"
            : $"e.id IN ({stems} UNION SELECT rowid FROM search_grams WHERE search_grams MATCH {Parameter(parameters, $"text : \"{needle}\"")})";
    }

    public override string SimilarTitles(string word, IReadOnlyCollection<string> grams, ICollection<object> parameters) =>
        "SELECT rowid AS \"Value\" FROM search_grams WHERE search_grams MATCH "
        + $"{Parameter(parameters, $"title_key : ({string.Join(" OR ", grams.Select(gram => $"\"{gram}\""))})")} ORDER BY bm25(search_grams) LIMIT 50";

    private static string Stems(SearchWord word) => string.Join(" OR ",
        [$"\"{word.Stem}\"{(word.IsLast ? " *" : "")}", .. word.Parts.Select(part => $"(\"{part.First}\" AND \"{part.Second}\")")]);
}
