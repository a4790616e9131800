using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Buendnisnetz.Search;

/// <summary>Keeps the entries what their nouns are.</summary>
internal sealed class SearchIndex(Db db, Vocabulary vocabulary, TimeProvider clock)
{
    public const int Batch = 100;

    /// <summary>
    /// What has to be indexed anew after what a noun has raised: itself, what the event names, and whatever shows the noun.
    /// </summary>
    public static IEnumerable<object> FollowsFrom(ModuleCatalog catalog, Raised raised)
    {
        var (noun, kind) = (raised.Noun, raised.Noun.GetType().Name);
        foreach (var searchable in catalog.Of<Searchable>())
            foreach (var id in searchable.StaleBy(noun, raised.Happened)) yield return new Reindex(searchable.Kind, id);
        if (!raised.IsNew && catalog.Of<Searchable>().Any(searchable =>
            searchable.ShowsSomeOf(kind))) yield return new ReindexShowing(kind, noun.Id);
    }

    /// <summary>Indexes these anew; what no longer exists or is not to be found leaves the index.</summary>
    public async Task Freshen(string kind, IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        if (db.Catalog.Of<Searchable>().FirstOrDefault(noun => noun.Kind == kind) is not { } searchable) return;
        await Put(kind, ids, await searchable.Load(db, ids, cancel), cancel);
    }

    /// <summary>Puts these documents into the place of whatever the index holds of the ids.</summary>
    public async Task Put(string kind, IReadOnlyList<Guid> ids, IEnumerable<SearchDocument> found, CancellationToken cancel)
    {
        var documents = found.ToDictionary(document => document.Id);
        await vocabulary.Learn(documents.Values.SelectMany(SearchEntry.WordsOf), clock.Now, cancel);
        var entries = await db.SearchEntries.Include(entry => entry.Scopes)
            .Where(entry => entry.Kind == kind && ids.Contains(entry.SubjectId)).ToListAsync(cancel);
        db.RemoveRange(entries.Where(entry => !documents.ContainsKey(entry.SubjectId)));
        foreach (var entry in entries)
            if (documents.Remove(entry.SubjectId, out var document)) entry.Take(document, clock.Now);
        db.SearchEntries.AddRange(documents.Values.Select(document => SearchEntry.Of(kind, document, clock.Now)));
    }

    /// <summary>What has to be done for all that show a noun, in batches.</summary>
    public async Task<IReadOnlyList<ReindexMany>> Showing(string kind, Guid id, CancellationToken cancel)
    {
        List<ReindexMany> plan = [];
        foreach (var searchable in db.Catalog.Of<Searchable>().Where(one => one.ShowsSomeOf(kind)))
        {
            var ids = await searchable.ThatShow(kind, id, db).Distinct().ToListAsync(cancel);
            plan.AddRange(ids.Chunk(Batch).Select(batch => new ReindexMany(searchable.Kind, batch)));
        }
        return plan;
    }

    /// <summary>What a full rebuild has to do: every noun once, in batches; entries of nouns that are gone leave at once.</summary>
    public async Task<IReadOnlyList<ReindexMany>> Plan(CancellationToken cancel)
    {
        List<ReindexMany> plan = [];
        var kinds = db.Catalog.Of<Searchable>().ToList();
        var known = kinds.Select(noun => noun.Kind).ToList();
        await db.SearchEntries.Where(entry => !known.Contains(entry.Kind)).ExecuteDeleteAsync(cancel);
        foreach (var noun in kinds)
        {
            var indexed = await db.SearchEntries.Where(entry => entry.Kind == noun.Kind).Select(entry => entry.SubjectId)
                .ToListAsync(cancel);
            var ids = (await noun.AllIds(db, cancel)).Union(indexed);
            plan.AddRange(ids.Chunk(Batch).Select(batch => new ReindexMany(noun.Kind, batch)));
        }
        return plan;
    }

    /// <summary>Once after the update that taught folding more letters, ligatures and soft hyphens.</summary>
    public static Backfill HeardAnew { get; } = new("search.heard-anew", Rebuild);

    /// <summary>Once after the update that reads more of what stands on the pages: where a contact point is, and its languages.</summary>
    public static Backfill ReadMore { get; } = new("search.read-more", Rebuild);

    /// <summary>Once after the update by which joint things are found by all who share them.</summary>
    public static Backfill KnowsAllHomes { get; } = new("search.all-homes", Rebuild);

    /// <summary>Once after the update by which people of the community are found, and files by their names.</summary>
    public static Backfill KnowsPeople { get; } = new("search.people", Rebuild);

    /// <summary>Once after the update by which things are found by what they are about.</summary>
    public static Backfill KnowsSubjects { get; } = new("search.subjects", Rebuild);

    private static Task<string?> Rebuild(Db db, string? _, CancellationToken cancel)
    {
        db.Enqueue(new RebuildIndex(), db.GetService<TimeProvider>().Now);
        return Task.FromResult<string?>(null);
    }
}

/// <summary>Asks for some of a kind to be indexed anew.</summary>
internal sealed record ReindexMany(string Kind, IReadOnlyList<Guid> Ids);

/// <summary>Asks for whatever shows this noun to be indexed anew.</summary>
internal sealed record ReindexShowing(string Kind, Guid Id);

/// <summary>Asks for everything to be indexed anew.</summary>
internal sealed record RebuildIndex;
