namespace Buendnisnetz.Search;

/// <summary>Searches everything the modules let be found, for one actor. Three queries at most.</summary>
internal sealed class HouseSearch(Db db)
{
    private const double Alike = 0.5;
    private readonly SearchDialect dialect = SearchDialect.For(db);

    public async Task<Findings> Find(string? typed, Actor actor, string? kind = null, int page = 1, CancellationToken cancel = default)
    {
        var query = SearchQuery.Parse(typed);
        if (query.Words.Count == 0) return Findings.Nothing(query, []);
        var found = Matching(query, actor);
        var counts = await found.GroupBy(both => both.Entry.Kind).Select(group => new { Kind = group.Key, Count = group.Count() }).ToListAsync(cancel);
        if (counts.Count == 0) return Findings.Nothing(query, await SpelledAlike(query, actor, cancel));
        var kinds = counts.Select(count => new KindCount(count.Kind, Noun(count.Kind)?.Plural ?? count.Kind, count.Count)).OrderByDescending(count => count.Count).ToList();
        var total = kinds.Where(count => kind is null || count.Kind == kind).Sum(count => count.Count);
        page = Math.Clamp(page, 1, Math.Max(1, (total + Findings.PageSize - 1) / Findings.PageSize));
        var entries = await found.Where(both => kind == null || both.Entry.Kind == kind)
            .OrderByDescending(both => both.Rank).ThenBy(both => both.Entry.TitleKey).ThenBy(both => both.Entry.Id)
            .Skip((page - 1) * Findings.PageSize).Take(Findings.PageSize).Select(both => both.Entry).AsNoTracking().ToListAsync(cancel);
        return new(query, kinds, [.. entries.Select(entry => Explanation.Of(entry, Noun(entry.Kind)?.Label ?? "", query))], page, total, []);
    }

    private IQueryable<Ranked> Matching(SearchQuery query, Actor actor)
    {
        List<object> parameters = [];
        var ranks = string.Join(" + ", query.Words.Select(word => Rank(word, parameters)));
        var conditions = string.Join(" AND ", query.Words.Select(word => dialect.Matches(word, parameters)));
        parameters.Add(query.Key);
        var title = $"CASE WHEN e.title_key = {{{parameters.Count - 1}}} THEN 60 WHEN e.title_key LIKE {{{parameters.Count - 1}}} || '%' THEN 12 ELSE 0 END";
        var sql = $"SELECT e.id AS \"Id\", {ranks} + {title} AS \"Rank\" FROM search_entries e WHERE {conditions}";
        return db.Database.SqlQueryRaw<Found>(sql, [.. parameters])
            .Join(db.SearchEntries.VisibleTo(actor, db), found => found.Id, entry => entry.Id, (found, entry) => new Ranked { Entry = entry, Rank = found.Rank });
    }

    /// <summary>A word in the title counts most, then one in a strong field, then anywhere; whole words more than parts.</summary>
    private static string Rank(SearchWord word, List<object> parameters)
    {
        parameters.Add($"% {word.Stem} %");
        parameters.Add($"%{word.Flat}%");
        var (stem, part) = ($"{{{parameters.Count - 2}}}", $"{{{parameters.Count - 1}}}");
        return $"CASE WHEN e.title_stems LIKE {stem} THEN 10 WHEN e.title_key LIKE {part} THEN 7 "
            + $"WHEN e.strong_stems LIKE {stem} THEN 4 WHEN ' ' || e.stems || ' ' LIKE {stem} THEN 2 ELSE 1 END";
    }

    private async Task<IReadOnlyList<SearchEntry>> SpelledAlike(SearchQuery query, Actor actor, CancellationToken cancel)
    {
        if (query.Words.MaxBy(word => word.Flat.Length) is not { Flat.Length: > 3 } longest) return [];
        var asked = Trigrams.Of([longest.Flat]);
        List<object> parameters = [];
        var grams = asked.Select(gram => gram.Trim()).Where(gram => gram.Length == 3).ToList();
        var ids = db.Database.SqlQueryRaw<long>(dialect.SimilarTitles(longest.Flat, grams, parameters), [.. parameters]);
        var entries = await db.SearchEntries.VisibleTo(actor, db).Where(entry => ids.Contains(entry.Id)).AsNoTracking().ToListAsync(cancel);
        return [.. entries
            .Select(entry => (Entry: entry, Likeness: entry.TitleKey.Split(' ').Max(word => Trigrams.Likeness(asked, Trigrams.Of([word])))))
            .Where(both => both.Likeness >= Alike).OrderByDescending(both => both.Likeness).ThenBy(both => both.Entry.TitleKey)
            .Take(5).Select(both => both.Entry)];
    }

    private Searchable? Noun(string kind) => db.Catalog.Of<Searchable>().FirstOrDefault(noun => noun.Kind == kind);

    private sealed record Found(long Id, int Rank);

    private sealed class Ranked
    {
        public required SearchEntry Entry { get; init; }

        public int Rank { get; init; }
    }
}
