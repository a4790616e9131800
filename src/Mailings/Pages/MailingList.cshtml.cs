namespace Buendnisnetz.Mailings.Pages;

/// <summary>What was written to those registered and what is planned, the latest first; letters that are almost ready.</summary>
internal sealed class MailingListModel : MailingTeamPage
{
    private const int PageSize = 20;

    private static readonly Keyset<Mailing> Latest = Keyset<Mailing>.Descending(one => one.WrittenAt).ThenDescending(one => one.Id);

    public PageOf<Mailing> Found { get; private set; } = PageOf<Mailing>.Empty;

    /// <summary>Letters whose words this house knows.</summary>
    public IReadOnlyList<ReadyLetter> Ready =>
        [.. ReadyLetter.All.Where(ready => new MailingText(ready.Text).Obstacle(Db.BookingLinks) is null)];

    public static string WordsOf(Mailing one) => one.State switch
    {
        MailingState.Sent => $"{one.SentAt!.Value.At} an {German.Count(one.People, "Person", "Personen")}",
        MailingState.Planned => one.DueAt!.Value.At + (one.Timing.Follows ? $" ({one.Timing})" : ""),
        MailingState.Dropped => one.Dropped!,
        _ => one.Timing.ToString(),
    };

    public async Task OnGetAsync() => Found = await Db.Mailings.AsNoTracking().Where(one => one.EventId == Event.Id)
        .ToPage(Latest, AskedPage, PageSize, Cancel);
}
