namespace Buendnisnetz.Search.Pages;

internal sealed class IndexStateModel(Db db, TimeProvider clock) : HousePage
{
    private static readonly string[] Kinds = [nameof(Reindex), nameof(ReindexMany), nameof(ReindexShowing), nameof(RebuildIndex)];

    public IReadOnlyList<(string Plural, int Count, DateTimeOffset? Latest)> State { get; private set; } = [];

    /// <summary>Parts of the index that wait to be made anew.</summary>
    public int Waiting { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var entries = await db.SearchEntries.GroupBy(entry => entry.Kind)
            .Select(group => new { group.Key, Count = group.Count(), Latest = group.Max(entry => entry.UpdatedAt) })
            .ToDictionaryAsync(group => group.Key, cancel);
        State = [.. db.Catalog.Of<Searchable>().Select(noun => entries.TryGetValue(noun.Kind, out var known)
            ? (noun.Plural, known.Count, (DateTimeOffset?)known.Latest)
            : (noun.Plural, 0, null))];
        Waiting = await db.Jobs.CountAsync(job => job.State == DeliveryState.Waiting && Kinds.Contains(job.Kind), cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        db.Enqueue(new RebuildIndex(), clock.Now);
        await db.SaveChangesAsync(cancel);
        Flash("Das Suchverzeichnis wird neu aufgebaut. Die Suche geht währenddessen weiter.");
        return Redirect(SearchPaths.Administration);
    }
}
