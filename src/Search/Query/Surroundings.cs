namespace Buendnisnetz.Search;

/// <summary>
/// Where little holds all words as they were typed: what holds them with one letter changed or as other words for the same, and then what
/// holds most of them. Each way is followed only so far that the best can be told, and none behind one that has brought enough, however
/// large the house is.
/// </summary>
internal sealed class Surroundings(Db db, Sight sight, SearchQuery query, IReadOnlyList<Spelling> words)
{
    private const int MostRead = 80, MostFound = 2 * MostRead, MostWords = 3, MostForms = 8, MostMissing = 2;

    private static readonly string[] Places = [SearchTerms.Title, SearchTerms.Strong, SearchTerms.Anywhere];

    private readonly SearchDialect dialect = SearchDialect.For(db);

    /// <summary>The words as they count in the end: where what may be seen holds one, words spelled like it are not meant.</summary>
    public IReadOnlyList<Spelling> Words { get; private set; } = words;

    /// <summary>The best, those that hold all words among them.</summary>
    public async Task<Candidates> Best(IReadOnlyList<Spelling> plain, CancellationToken cancel)
    {
        List<object> parameters = [];
        var seen = sight.Condition(dialect, parameters);
        var ways = Ways(plain).Select((terms, i) =>
            $"SELECT * FROM ({dialect.Found($"e.id AS id, {i} AS way", terms, seen, parameters)} LIMIT {MostRead}) way{i}");
        var sql = "SELECT e.id AS \"Id\", e.kind AS \"Kind\", e.title_key AS \"TitleKey\", e.title_stems AS \"TitleStems\", "
            + "e.strong_stems AS \"StrongStems\", e.terms AS \"Terms\" FROM (SELECT id, MIN(way) AS way FROM "
            + $"(SELECT * FROM ({string.Join(" UNION ALL ", ways)}) followed LIMIT {MostFound}) ways "
            + $"GROUP BY id ORDER BY MIN(way), id LIMIT {MostRead}) best JOIN search_entries e ON e.id = best.id";
        var found = await db.Database.SqlQueryRaw<Prospect>(sql, [.. parameters]).ToListAsync(cancel);
        Words = [.. Words.Select(word => IsThere(word, found) ? word with { Slips = [], Halves = [] } : word)];
        return new Ranking(query, Words, db.Catalog).OfSome(found);
    }

    private static bool IsThere(Spelling word, List<Prospect> found) => found.Exists(one =>
        new Forms(word).Among(one.Terms.Split(' ').ToHashSet()) is <= Manner.Apart);

    private IEnumerable<string> Ways(IReadOnlyList<Spelling> plain)
    {
        yield return dialect.Standing(SearchTerms.Anywhere, plain);
        List<Spelling> said = [.. Words.Select(word => word.Said)];
        foreach (var place in Places)
            yield return dialect.Standing(place, said);
        foreach (var way in Most(said)) yield return way;
        if (!Words.Any(word => word.Subjects.Count > 0)) yield break;
        foreach (var way in Most(Words, all: true)) yield return way;
    }

    /// <summary>What holds most of the words. Long words say more in German; who typed a whole sentence is answered by those.</summary>
    private IEnumerable<string> Most(IReadOnlyList<Spelling> some, bool all = false)
    {
        List<Spelling> few = [.. some.OrderByDescending(word => word.Asked.Flat.Length).Take(MostWords)
            .Select(word => word.Short(MostForms))];
        for (var least = all ? few.Count : few.Count - 1; least >= Math.Max(1, few.Count - MostMissing); least--)
            foreach (var place in Places) yield return dialect.Standing(place, few, least);
    }
}
