namespace Buendnisnetz.Platform.Pages;

/// <summary>The mails that wait and those that were given up.</summary>
internal sealed class OutboxModel(Db db, TimeProvider clock) : HousePage
{
    private const int Size = 50;

    public Dictionary<DeliveryState, int> Counts { get; private set; } = [];

    public IReadOnlyList<OutgoingMail> Shown { get; private set; } = [];

    [BindProperty(SupportsGet = true, Name = "seite")]
    public int Number { get; set; } = 1;

    public int Pages => (Counts.GetValueOrDefault(DeliveryState.Waiting) + Counts.GetValueOrDefault(DeliveryState.Dead) + Size - 1) / Size;

    public async Task OnGetAsync()
    {
        Number = Math.Max(1, Number);
        Counts = await db.Mails.GroupBy(mail => mail.State).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count);
        Shown = await db.Mails.AsNoTracking().Where(mail => mail.State != DeliveryState.Done)
            .OrderByDescending(mail => mail.State == DeliveryState.Dead).ThenBy(mail => mail.DueAt).ThenBy(mail => mail.Id)
            .Skip((Number - 1) * Size).Take(Size).ToListAsync();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (await db.Mails.FindAsync(id) is not { } mail) return NotFound();
        mail.TryAgain(clock.Now);
        await db.SaveChangesAsync();
        Flash("Die E-Mail wird noch einmal gesendet.");
        return Redirect("/verwaltung/postausgang");
    }
}
