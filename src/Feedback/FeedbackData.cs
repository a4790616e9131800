using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Feedback;

/// <summary>What feedback knows about people: that they were asked, and not what they said.</summary>
internal static class FeedbackData
{
    private const string Asked = "feedback-asked", Said = "feedback";

    public static ProcessingActivity Activity { get; } = new(
        "Rückmeldungen zu Veranstaltungen", "Wer da war, sagt ohne Namen, wie es war; die nächste Veranstaltung wird besser.",
        ProcessingActivity.CommonTask, "Wer bei einer Veranstaltung war",
        "Dass jemand gefragt wurde; Antworten ohne Namen, ohne Zeitpunkt und ohne Bezug zueinander", typeof(FeedbackAsked),
        typeof(FeedbackAnswer))
    {
        Readers = "Das Team der Veranstaltung liest Summen und Texte ab drei Antworten; die Summen auch alle, wenn das Team es so wählt.",
        Rules = [Asked, Said],
    };

    public static PersonalData Personal { get; } = PersonalData.Below<FeedbackAsked, Booking, Event>(
        "Veranstaltungen, zu denen wir Sie um Rückmeldung gebeten haben", one => one.BookingId, one => one.Email,
        (db, rows) => from row in rows
                      join round in db.FeedbackRounds on row.RoundId equals round.Id
                      join planned in db.CalendarEvents on round.EventId equals planned.Id
                      select planned,
        planned => [("Veranstaltung", planned.Title)]);

    public static IEnumerable<RetentionRule> Rules =>
    [
        new(Asked, "Wer um Rückmeldung gebeten wurde", "Danach fragt niemand mehr; die Links sind längst geschlossen.",
            TimeSpan.FromDays(90), ForgetAsked),
        new(Said, "Rückmeldungen ohne Namen", "So lange vergleicht eine Reihe ihre Ausgaben.", TimeSpan.FromDays(365 * 5), Forget),
    ];

    private static Task<int> ForgetAsked(Db db, DateTimeOffset before, CancellationToken cancel)
    {
        var rounds = db.FeedbackRounds.Where(round => round.ClosesAt < before);
        return db.Set<FeedbackAsked>().Where(one => rounds.Any(round => round.Id == one.RoundId)).ExecuteDeleteAsync(cancel);
    }

    private static Task<int> Forget(Db db, DateTimeOffset before, CancellationToken cancel)
    {
        var over = db.CalendarEvents.Where(planned => planned.EndsAt < before);
        return db.FeedbackRounds.Where(one => over.Any(planned => planned.Id == one.EventId)).ExecuteDeleteAsync(cancel);
    }
}
