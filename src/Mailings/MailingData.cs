using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Mailings;

/// <summary>What letters to those registered know about people, and how long.</summary>
internal static class MailingData
{
    public static RetentionRule Rule { get; } = new("mailings", "Briefe an Angemeldete",
        "So lange gibt es die Anmeldungen, an die sie gingen; das Team kann nachlesen, was es wem geschrieben hat.", TimeSpan.FromDays(365),
        Forget);

    public static ProcessingActivity Activity { get; } = new(
        "Briefe an Angemeldete einer Veranstaltung",
        "Das Team einer Veranstaltung schreibt denen, die angemeldet sind, und sieht, ob die Briefe ankamen.",
        ProcessingActivity.CommonTask, "Wer zu einer Veranstaltung angemeldet ist; wer im Team schreibt",
        "Wer wann geschrieben hat; an wen der Brief ging, ob er hinausging oder zurückkam", typeof(Mailing), typeof(MailingCopy))
    { Rules = [Rule.Code], Readers = "Das Team der Veranstaltung." };

    public static IEnumerable<PersonalData> Personal =>
    [
        PersonalData.Of<Mailing>("Briefe an Angemeldete, die Sie geschrieben haben", mailing => mailing.WrittenById, mailing =>
        [
            ("Betreff", mailing.Subject), ("Text", mailing.Text), ("Verschickt", mailing.SentAt?.LongMoment), ("An", mailing.Choice),
        ], OnErasure.Forget),
        PersonalData.Below<MailingCopy, Booking, LetterToThem>("Briefe zu Veranstaltungen an Sie", copy => copy.BookingId, one => one.Email,
            (db, copies) => copies.Join(db.Mailings, copy => copy.MailingId, mailing => mailing.Id,
                (copy, mailing) => new LetterToThem(copy, mailing.Subject)),
            one => [("Betreff", one.Subject), ("Geschrieben", one.Copy.WrittenAt?.LongMoment), ("Stand", one.Copy.State.Label)]),
    ];

    private sealed record LetterToThem(MailingCopy Copy, string Subject);

    private static Task<int> Forget(Db db, DateTimeOffset before, CancellationToken cancel)
    {
        var over = db.CalendarEvents.Where(planned => planned.EndsAt < before);
        return db.Mailings.Where(one => (one.SentAt ?? one.EndedAt ?? one.WrittenAt) < before
            && over.Any(planned => planned.Id == one.EventId)).ExecuteDeleteAsync(cancel);
    }
}
