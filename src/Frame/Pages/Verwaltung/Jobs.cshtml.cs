namespace Buendnisnetz.Frame.Pages;

/// <summary>What is done in the background, and what was given up.</summary>
internal sealed class JobsModel(Db db, TimeProvider clock) : HousePage
{
    private const int Size = 50;

    private static readonly Keyset<QueuedJob> DeadFirst = Keyset<QueuedJob>.Descending(job => job.State == DeliveryState.Dead ? 1 : 0)
        .ThenAscending(job => job.DueAt).ThenAscending(job => job.Id);

    public Dictionary<DeliveryState, int> Counts { get; private set; } = [];

    public PageOf<QueuedJob> Shown { get; private set; } = PageOf<QueuedJob>.Empty;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Counts = await db.Jobs.GroupBy(job => job.State).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancel);
        var open = Counts.GetValueOrDefault(DeliveryState.Waiting) + Counts.GetValueOrDefault(DeliveryState.Dead);
        Shown = await db.Jobs.AsNoTracking().Where(job => job.State != DeliveryState.Done).ToPage(DeadFirst, AskedPage, Size, cancel, open);
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (await db.Jobs.FindAsync(id) is not { } job) return NotFound();
        job.TryAgain(clock.Now);
        await db.SaveChangesAsync();
        Flash("Der Auftrag wird noch einmal versucht.");
        return Redirect("/verwaltung/auftraege");
    }
}
