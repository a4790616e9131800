namespace Buendnisnetz.Search;

/// <summary>How well a thing answers, in SQL over search_entries e.</summary>
internal static class Ranking
{
    /// <summary>The sum over all words, and more for a title that is or begins with just these words.</summary>
    public static string Of(SearchQuery query, ICollection<object> parameters)
    {
        var words = string.Join(" + ", query.Words.Select(word => Of(word, parameters)));
        var key = SearchDialect.Parameter(parameters, query.Key);
        return $"{words} + CASE WHEN e.title_key = {key} THEN 60 WHEN e.title_key LIKE {key} || '%' THEN 12 ELSE 0 END";
    }

    /// <summary>A word in the title counts most, then one in a strong field, then anywhere; whole words more than parts.</summary>
    private static string Of(SearchWord word, ICollection<object> parameters)
    {
        var (stem, part) = (SearchDialect.Parameter(parameters, $"% {word.Stem} %"), SearchDialect.Parameter(parameters, $"%{word.Flat}%"));
        return $"CASE WHEN e.title_stems LIKE {stem} THEN 10 WHEN e.title_key LIKE {part} THEN 7 "
            + $"WHEN e.strong_stems LIKE {stem} THEN 4 WHEN ' ' || e.terms || ' ' LIKE {stem} THEN 2 ELSE 1 END";
    }
}
