namespace Buendnisnetz.Search;

/// <summary>
/// Finds the things worth ranking: first those called exactly so, then those that have all words in the title, whole or as a part,
/// then in a strong field, then anywhere, and stops when there are enough. However often a word is used in the country, no more is looked
/// at.
/// </summary>
internal sealed class Prospects(Db db, Sight sight, SearchQuery query, IReadOnlyList<Spelling> words)
{
    private const int MostSuggestions = 5;

    private readonly SearchDialect dialect = SearchDialect.For(db);

    /// <summary>The best of all or of a kind.</summary>
    public async Task<Candidates> Best(string? kind, CancellationToken cancel)
    {
        List<object> parameters = [];
        const string what = "e.id AS \"Id\", e.kind AS \"Kind\", e.title_key AS \"TitleKey\", e.title_stems AS \"TitleStems\", "
            + "e.strong_stems AS \"StrongStems\", '' AS \"Terms\"";
        var (key, seen) = (SearchDialect.Parameter(parameters, query.Key), sight.Condition(dialect, parameters));
        var called = $"SELECT {what} FROM search_entries e WHERE e.title_key = {key} AND {seen}"
            + (kind is null ? "" : $" AND e.kind = {SearchDialect.Parameter(parameters, kind)}");
        var standing = Tiers().Select(terms => kind is null ? terms : dialect.Both(dialect.OfKind(kind), terms))
            .Select(terms => dialect.Found(what, terms, $"e.title_key <> {key} AND {seen}", parameters));
        var sql = $"SELECT * FROM ({string.Join(" UNION ALL ", standing.Prepend(called))}) found LIMIT {Candidates.Most + 1}";
        var found = await db.Database.SqlQueryRaw<Prospect>(sql, [.. parameters]).ToListAsync(cancel);
        return new Ranking(query, words, db.Catalog).OfAll(found);
    }

    /// <summary>How many there are of each kind.</summary>
    public async Task<IReadOnlyDictionary<string, Tally>> Count(CancellationToken cancel)
    {
        List<object> parameters = [];
        var seen = sight.Condition(dialect, parameters);
        var kinds = db.Catalog.Of<Searchable>().Select(noun =>
            $"SELECT {SearchDialect.Parameter(parameters, noun.Kind)} AS \"Kind\", "
            + "CAST(count(*) AS integer) AS \"Count\" FROM ("
            + $"{dialect.Found("e.id", dialect.Standing(SearchTerms.Of(noun.Kind), words), seen, parameters)} "
            + $"LIMIT {Candidates.Most + 1}) found");
        var counts = await db.Database.SqlQueryRaw<Counted>(string.Join(" UNION ALL ", kinds), [.. parameters]).ToListAsync(cancel);
        return counts.Where(kind => kind.Count > 0).ToDictionary(kind => kind.Kind, kind => Tally.UpTo(Candidates.Most, kind.Count));
    }

    /// <summary>A few that have one of the stems in the title, in the order of the stems.</summary>
    public async Task<IReadOnlyList<Suggestion>> Titled(IEnumerable<string> stems, CancellationToken cancel)
    {
        List<object> parameters = [];
        var seen = sight.Condition(dialect, parameters);
        var titled = stems.Select(stem => dialect.Found("e.title AS \"Title\", e.path AS \"Path\"",
            dialect.Standing(SearchTerms.Title, stem), seen, parameters));
        var sql = $"SELECT * FROM ({string.Join(" UNION ALL ", titled)}) titled LIMIT {2 * MostSuggestions}";
        return [.. (await db.Database.SqlQueryRaw<Suggestion>(sql, [.. parameters]).ToListAsync(cancel)).Distinct().Take(MostSuggestions)];
    }

    private IEnumerable<string> Tiers()
    {
        var whole = dialect.Standing(SearchTerms.Title, query.Words.Select(Spelling.Plain));
        var (title, strong, anywhere) = (dialect.Standing(SearchTerms.Title, words), dialect.Standing(SearchTerms.Strong, words),
            dialect.Standing(SearchTerms.Anywhere, words));
        return title == whole
            ? [title, dialect.Without(strong, title), dialect.Without(anywhere, strong)]
            : [whole, dialect.Without(title, whole), dialect.Without(strong, title), dialect.Without(anywhere, strong)];
    }

    private sealed record Counted(string Kind, int Count);
}
