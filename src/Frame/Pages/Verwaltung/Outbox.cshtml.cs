namespace Buendnisnetz.Frame.Pages;

/// <summary>The mails that wait and those that were given up.</summary>
internal sealed class OutboxModel(Db db, TimeProvider clock) : HousePage
{
    private const int Size = 50;

    private static readonly Keyset<OutgoingMail> DeadFirst = Keyset<OutgoingMail>
        .Descending(mail => mail.State == DeliveryState.Dead ? 1 : 0)
        .ThenAscending(mail => mail.DueAt).ThenAscending(mail => mail.Id);

    public Dictionary<DeliveryState, int> Counts { get; private set; } = [];

    public PageOf<OutgoingMail> Shown { get; private set; } = PageOf<OutgoingMail>.Empty;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Counts = await db.Mails.GroupBy(mail => mail.State).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancel);
        var open = Counts.GetValueOrDefault(DeliveryState.Waiting) + Counts.GetValueOrDefault(DeliveryState.Dead);
        Shown = await db.Mails.AsNoTracking().Where(mail => mail.State != DeliveryState.Done)
            .ToPage(DeadFirst, AskedPage, Size, cancel, open);
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
