namespace Buendnisnetz.Search;

/// <summary>
/// Searches everything the modules let be found, for one actor. Three queries, one more for who holds a seat, two more where there are more
/// hits than anybody reads, three more where there are few.
/// </summary>
internal sealed class HouseSearch(Db db, Vocabulary vocabulary)
{
    /// <summary>So few hits do not fill the first screens: more is looked for.</summary>
    private const int Few = 10;

    public async Task<Findings> Find(
        string? typed, Actor actor, string? kind = null, PageAsked? asked = null, CancellationToken cancel = default)
    {
        var query = SearchQuery.Parse(typed);
        if (query.Words.Count == 0) return Findings.Nothing(query, []);
        var sight = await Sight.Of(actor, db, cancel);
        var words = await vocabulary.Spell(query.Words, cancel);
        var prospects = new Prospects(db, sight, query, words);
        var all = await prospects.Best(null, cancel);
        if (all.Best.Count < Few)
        {
            var around = new Surroundings(db, sight, query, await new Widening(vocabulary).Of(query.Typed, words, cancel));
            (all, words) = (await around.Best(words, cancel), around.Words);
        }
        if (all.Best.Count == 0) return Findings.Nothing(query, await SpelledAlike(query, sight, cancel));
        var read = await Read([.. all.Best.Take(Closeness.Most)], cancel);
        all = Closeness.Nearest(all, read, words);
        var counts = all.Total.IsMore ? await prospects.Count(cancel) : all.Counts;
        var chosen = kind is null ? all : all.Total.IsMore ? await prospects.Best(kind, cancel) : all.Of(kind);
        var page = chosen.Best.ToPage(asked ?? new(1), Findings.PageSize);
        return new(query, Kinds(counts), page.Showing(await Hits(page.Rows, read, words, cancel)), chosen.Total, []);
    }

    private async Task<IReadOnlyList<Hit>> Hits(IReadOnlyList<Candidate> shown, IReadOnlyDictionary<long, FoundEntry> read,
        IReadOnlyList<Spelling> words, CancellationToken cancel)
    {
        var entries = shown.All(one => read.ContainsKey(one.Id)) ? read : await Read(shown, cancel);
        return [.. shown.Where(one => entries.ContainsKey(one.Id)).Select(one => Explanation.Of(entries[one.Id],
            Noun(one.Kind)?.Label ?? "", words, one.Themes))];
    }

    private async Task<IReadOnlyDictionary<long, FoundEntry>> Read(IReadOnlyList<Candidate> some, CancellationToken cancel)
    {
        var ids = some.Select(found => found.Id).ToList();
        return await db.SearchEntries.Where(entry => ids.Contains(entry.Id))
            .Select(entry => new FoundEntry(entry.Id, entry.Kind, entry.Title, entry.Path, entry.Mark, entry.Fields))
            .ToDictionaryAsync(entry => entry.Id, cancel);
    }

    private async Task<IReadOnlyList<Suggestion>> SpelledAlike(SearchQuery query, Sight sight, CancellationToken cancel)
    {
        if (query.Words.MaxBy(word => word.Flat.Length) is not { Flat.Length: > 3 } longest) return [];
        var stems = await vocabulary.SpelledLike(longest, cancel);
        return stems.Count == 0 ? [] : await new Prospects(db, sight, query, []).Titled(stems, cancel);
    }

    private IReadOnlyList<KindCount> Kinds(IReadOnlyDictionary<string, Tally> counts) =>
        [.. counts.Select(count => new KindCount(count.Key, Noun(count.Key)?.Plural ?? count.Key, count.Value))
            .OrderByDescending(kind => kind.Count.Least)];

    private Searchable? Noun(string kind) => db.Catalog.Of<Searchable>().FirstOrDefault(noun => noun.Kind == kind);
}
