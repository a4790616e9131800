namespace Buendnisnetz.Platform.Pages;

/// <summary>What is done in the background, and what was given up.</summary>
internal sealed class JobsModel(Db db, TimeProvider clock) : HousePage
{
    private const int Size = 50;

    public Dictionary<DeliveryState, int> Counts { get; private set; } = [];

    public IReadOnlyList<QueuedJob> Shown { get; private set; } = [];

    [BindProperty(SupportsGet = true, Name = "seite")]
    public int Number { get; set; } = 1;

    public int Pages => (Counts.GetValueOrDefault(DeliveryState.Waiting) + Counts.GetValueOrDefault(DeliveryState.Dead) + Size - 1) / Size;

    public async Task OnGetAsync()
    {
        Number = Math.Max(1, Number);
        Counts = await db.Jobs.GroupBy(job => job.State).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count);
        Shown = await db.Jobs.AsNoTracking().Where(job => job.State != DeliveryState.Done)
            .OrderByDescending(job => job.State == DeliveryState.Dead).ThenBy(job => job.DueAt).ThenBy(job => job.Id)
            .Skip((Number - 1) * Size).Take(Size).ToListAsync();
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
