using System.Text.Json;

namespace Buendnisnetz.Search;

/// <summary>All words of the index. It grows with the language, not with the number of things.</summary>
internal sealed class Vocabulary(Db db)
{
    private const double Alike = 0.5;
    private const int MostAlike = 5;
    private readonly SearchDialect dialect = SearchDialect.For(db);

    /// <summary>Forgets, once they are a day old, words that stand nowhere any more: a name leaves the house whole.</summary>
    public static RetentionRule Retention { get; } = new("search-words", "Wörter der Suche, die nirgends mehr stehen",
        "Wird ein Text oder ein Name gelöscht, verschwinden auch die Wörter, die nur dort standen.", TimeSpan.FromDays(1), Forget);

    /// <summary>
    /// Learns what it does not know yet. Sorted, so that two nodes learning the same do not wait for each other in a circle.
    /// </summary>
    public Task Learn(IEnumerable<GermanWord> words, DateTimeOffset at, CancellationToken cancel)
    {
        var known = words.Select(word => (word.Flat, word.Stem))
            .Where(word => word.Stem.Length is > 0 and <= KnownWord.Longest && word.Flat.Length <= KnownWord.Longest)
            .Distinct().OrderBy(word => word.Flat, StringComparer.Ordinal).ThenBy(word => word.Stem, StringComparer.Ordinal)
            .Select(word => new[] { word.Flat, word.Stem });
        object[] parameters = [JsonSerializer.Serialize(known), at.BerlinDay];
        return db.Database.ExecuteSqlRawAsync(dialect.Learn, parameters, cancel);
    }

    /// <summary>
    /// The words looked for, each with the stems of longer words that hold it, and taken apart into words that there are.
    /// </summary>
    public async Task<IReadOnlyList<Spelling>> Spell(IReadOnlyList<SearchWord> words, CancellationToken cancel)
    {
        List<object> parameters = [];
        var parts = words.SelectMany(word => word.Parts).SelectMany(part => new[] { part.First, part.Second }).Distinct().ToArray();
        var needles = words.Select(word => word.Needle).OfType<string>().Distinct().ToList();
        if (parts.Length + needles.Count == 0) return [.. words.Select(word => new Spelling(word, [], []) { Kinds = Kinds(word) })];
        var sql = string.Join(" UNION ALL ", needles.Select(needle => dialect.Holding(needle, parameters))
            .Prepend(dialect.Known(parts, parameters)));
        var found = (await db.Database.SqlQueryRaw<Found>(sql, [.. parameters]).ToListAsync(cancel))
            .ToLookup(row => row.Needle, row => row.Stem);
        var known = found[""].ToHashSet();
        return [.. words.Select(word => new Spelling(word, [.. found[word.Needle ?? "-"].Where(stem => stem != word.Stem).Distinct()],
            [.. word.Parts.Where(part => known.Contains(part.First) && known.Contains(part.Second)).Distinct()]) { Kinds = Kinds(word) })];
    }

    private string[] Kinds(SearchWord word) => word.IsOther ? [] : [.. db.Catalog.Of<Searchable>().Where(noun => noun.IsAskedForByLabel
        && GermanWords.In(noun.Label).ToList() is [var label] && label.Stem == word.Stem).Select(noun => noun.Kind)];

    /// <summary>At most fifty words that share groups of three letters with it.</summary>
    public Task<List<NearWord>> Near(SearchWord word, CancellationToken cancel)
    {
        List<object> parameters = [];
        var grams = Trigrams.Of([word.Flat]).Select(gram => gram.Trim()).Where(gram => gram.Length == 3);
        var sql = dialect.Similar(word.Flat, [.. grams], parameters);
        return db.Database.SqlQueryRaw<NearWord>(sql, [.. parameters]).ToListAsync(cancel);
    }

    /// <summary>Stems of words that are spelled almost like this one, the nearest first.</summary>
    public async Task<IReadOnlyList<string>> SpelledLike(SearchWord word, CancellationToken cancel)
    {
        var asked = Trigrams.Of([word.Flat]);
        return [.. (await Near(word, cancel))
            .Select(found => (found.Stem, Similarity: Trigrams.Similarity(asked, Trigrams.Of([found.Flat]))))
            .Where(both => both.Similarity >= Alike).OrderByDescending(both => both.Similarity).Select(both => both.Stem).Distinct()
            .Take(MostAlike)];
    }

    /// <summary>The stems of those keys that are words of the index.</summary>
    public async Task<ILookup<string, string>> Known(string[] flats, CancellationToken cancel)
    {
        List<object> parameters = [];
        var found = flats.Length == 0 ? [] : await db.Database.SqlQueryRaw<NearWord>(dialect.KnownAs(flats, parameters), [.. parameters])
            .ToListAsync(cancel);
        return found.ToLookup(row => row.Flat, row => row.Stem);
    }

    private static Task<int> Forget(Db db, DateTimeOffset before, CancellationToken cancel) =>
        db.Database.ExecuteSqlRawAsync(SearchDialect.For(db).Forget, [before.BerlinDay], cancel);

    private sealed record Found(string Needle, string Stem);
}

/// <summary>A word of the index.</summary>
internal sealed record NearWord(string Flat, string Stem);
