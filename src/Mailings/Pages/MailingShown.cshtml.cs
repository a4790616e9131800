using Buendnisnetz.Accounts;
using Buendnisnetz.Bookings;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Mailings.Pages;

/// <summary>
/// A letter: what it says, whom it reached, how each of its copies fared. Names stand there only where a letter came back.
/// </summary>
internal sealed class MailingShownModel : OneMailingPage
{
    /// <summary>Who wrote it, by name.</summary>
    public string? Writer { get; private set; }

    public string? AnswersTo { get; private set; }

    /// <summary>How many copies stand where.</summary>
    public IReadOnlyList<(CopyState State, int Count)> Counts { get; private set; } = [];

    /// <summary>Whose letter came back, and why.</summary>
    public IReadOnlyList<(string Name, string Why)> CameBack { get; private set; } = [];

    public string Lead => Mailing.State switch
    {
        MailingState.Sent => $"Verschickt {Mailing.SentAt!.Value.At}: {Sent}",
        MailingState.Planned => Mailing.DueAt > Now ? $"Geht {Mailing.DueAt!.Value.At} hinaus." : "Geht jetzt hinaus.",
        MailingState.Dropped => $"Entfallen. {Mailing.Dropped}",
        MailingState.Cancelled => "Zurückgezogen, bevor er hinausging.",
        _ => "Geht hinaus, sobald die Veranstaltung einen Tag hat.",
    };

    private string Sent => $"Er erreicht {German.Count(Mailing.People, "Person", "Personen")}."
        + (Mailing.WithoutMailbox == 0 ? ""
            : $" {German.Count(Mailing.WithoutMailbox, "Person hat", "Personen haben")} keine E-Mail-Adresse hinterlassen.");

    protected override async Task LoadMore()
    {
        Writer = await Db.People.Where(one => one.Id == Mailing.WrittenById).Select(one => one.Name).FirstOrDefaultAsync(Cancel);
        AnswersTo = await Db.AnswersTo(Event, Mailing.WrittenById, Cancel);
        var ofThis = Db.MailingCopies.Where(copy => copy.MailingId == Mailing.Id);
        var copies = await ofThis.AsNoTracking().ToListAsync(Cancel);
        Counts = [.. copies.CountBy(copy => copy.State).OrderBy(one => one.Key).Select(one => (one.Key, one.Value))];
        var back = await ofThis.Where(copy => copy.BouncedAt != null).Join(Db.Bookings, copy => copy.BookingId, one => one.Id,
            (copy, one) => new { one.Name, one.NameKey, one.Id, copy.BounceReason }).OrderBy(one => one.NameKey).ThenBy(one => one.Id)
            .ToListAsync(Cancel);
        CameBack = [.. back.Select(one => (one.Name, one.BounceReason ?? ""))];
    }

    public async Task OnGetAsync()
    {
        if (CameBack.Count == 0) return;
        await Db.NoteAccessToList(Me, $"Zurückgekommene Briefe zu {Event.Title.Quoted}: "
            + German.Count(CameBack.Count, "Person", "Personen"), Now, Cancel);
        await Db.SaveChangesAsync(Cancel);
    }
}
