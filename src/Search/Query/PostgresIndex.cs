namespace Buendnisnetz.Search;

/// <summary>GIN: one index over the stems as tsvector, one of pg_trgm over the text.</summary>
internal sealed class PostgresIndex : SearchDialect
{
    public override string Matches(SearchWord word, ICollection<object> parameters)
    {
        var stems = $"array_to_tsvector(string_to_array(e.stems, ' ')) @@ CAST({Parameter(parameters, Stems(word))} AS tsquery)";
        return word.Needle is not { } needle ? stems : $"({stems} OR e.text LIKE {Parameter(parameters, $"%{needle}%")})";
    }

    public override string SimilarTitles(string word, IReadOnlyCollection<string> grams, ICollection<object> parameters) =>
        $"SELECT e.id AS \"Value\" FROM search_entries e WHERE e.title_key LIKE ANY ({Parameter(parameters, grams.Select(gram => $"%{gram}%").ToArray())}) "
        + $"ORDER BY word_similarity({Parameter(parameters, word)}, e.title_key) DESC LIMIT 50";

    private static string Stems(SearchWord word) => string.Join(" | ",
        [$"'{word.Stem}'{(word.IsLast ? ":*" : "")}", .. word.Parts.Select(part => $"('{part.First}' & '{part.Second}')")]);
}
