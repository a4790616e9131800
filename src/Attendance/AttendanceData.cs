using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Attendance;

/// <summary>What the day itself says about people, and how long.</summary>
internal static class AttendanceData
{
    private const string Kept = "arrivals", ConfirmationsKept = "confirmations", FeedsKept = "calendar-feeds";

    public static ProcessingActivity Activity { get; } = new(
        "Einlass bei Veranstaltungen", "Wer angemeldet ist, wird zügig eingelassen, auch ohne Netz; wer da war, steht fest.",
        ProcessingActivity.CommonTask, "Wer zu einer Veranstaltung kommt; wer am Einlass steht",
        "Wann wer eingelassen oder zurückgeschickt wurde, auf welchem Gerät und durch wen; auf den Geräten am Einlass bis nach der "
            + "Veranstaltung Name, Organisation, Code und Stand", typeof(Arrival))
    {
        Readers = "Das Team der Veranstaltung.",
        Rules = [Kept],
    };

    public static ProcessingActivity OfMinutes { get; } = new(
        "Protokolle von Treffen", "Was beschlossen wurde, wer da war und wer was bis wann macht, lässt sich nachlesen.",
        ProcessingActivity.CommonTask, "Wer bei einem Treffen da war oder etwas übernommen hat",
        "Name und Organisation; was die Person übernommen hat", typeof(Minutes), typeof(MinutesGuest))
    {
        Readers = "Das Team der Veranstaltung; nach der Genehmigung, wenn das Team es so wählt, alle Teilnehmenden. Öffentlich sind die "
            + "Namen der Anwesenden nie.",
        Kept = "Solange die Seite der Veranstaltung besteht; das Team nimmt einen Namen heraus, wenn jemand es möchte.",
    };

    public static ProcessingActivity OfConfirmations { get; } = new(
        "Teilnahmebestätigungen", "Wer da war, weist es nach, und andere prüfen, ob der Nachweis echt ist.",
        ProcessingActivity.CommonTask, "Wer an einer Veranstaltung teilgenommen hat",
        "Prüfsummen aus Nummer und Name, Tage der Ausstellung; kein Name und keine Adresse", typeof(Confirmation))
    {
        Readers = "Wer die Nummer kennt, erfährt Veranstaltung und Tag; ob ein Name stimmt, erfährt, wer ihn selbst eintippt.",
        Rules = [ConfirmationsKept],
    };

    public static ProcessingActivity OfCalendars { get; } = new(
        "Eigene Kalender", "Wer möchte, abonniert die eigenen Termine im eigenen Kalender.", ProcessingActivity.CommonTask,
        "Wer sich eine Kalenderadresse macht", "Prüfsumme der geheimen Adresse, Tag des letzten Abrufs", typeof(CalendarFeed))
    { Readers = "Wer die geheime Adresse kennt.", Rules = [FeedsKept] };

    public static IEnumerable<PersonalData> All =>
    [
        PersonalData.Of<CalendarFeed>("Ihre Kalenderadressen", one => one.PersonId, Described),
        PersonalData.Of<MinutesGuest>("Treffen, bei denen Sie laut Protokoll da waren", one => one.PersonId,
            one => [("Name", one.Name), ("Organisation", one.Organisation)]),
        PersonalData.Of<Minutes>("Protokolle, die Sie begonnen haben", one => one.BegunById, one => [("Begonnen", one.BegunAt.LongMoment)],
            OnErasure.Forget),
        PersonalData.Of<Arrival>("Was Sie am Einlass vermerkt haben", one => one.ById, one => [("Vermerkt", one.NotedAt.LongMoment)],
            OnErasure.Forget),
        PersonalData.Below<Arrival, Booking>("Was am Einlass zu Ihnen vermerkt wurde", one => one.BookingId, one => one.Email,
            one => [("Wann", one.At.LongMoment), ("Was", one.Kind == ArrivalKind.LetIn ? "eingelassen"
                : one.Kind == ArrivalKind.Refused ? "nicht eingelassen" : "doch nicht gekommen"), ("Gerät", one.Device)]),
        PersonalData.Below<CalendarFeed, Booking>("Kalenderadressen Ihrer Anmeldungen", one => one.BookingId, one => one.Email, Described),
    ];

    private static IEnumerable<(string, string?)> Described(CalendarFeed one) =>
        [("Gemacht", one.MadeAt.LongMoment), ("Zuletzt abgerufen", one.FetchedOn?.Long), ("Beendet", one.EndedAt?.LongMoment)];

    /// <summary>They go with the registrations; those without one as soon.</summary>
    public static RetentionRule Rule { get; } = new(Kept, "Vermerke vom Einlass",
        "So lange nach der Veranstaltung gibt es die Anmeldungen, zu denen sie gehören.", TimeSpan.FromDays(365), Forget);

    /// <summary>They outlive the registrations, because they name nobody.</summary>
    public static RetentionRule ConfirmationRule { get; } = new(ConfirmationsKept, "Prüfsummen von Teilnahmebestätigungen",
        "So lange lässt sich prüfen, ob eine Bestätigung echt ist; Namen stehen nicht darin.", TimeSpan.FromDays(365 * 4),
        (db, before, cancel) =>
        {
            var over = db.CalendarEvents.Where(planned => planned.EndsAt < before);
            return db.Confirmations.Where(one => over.Any(planned => planned.Id == one.EventId)).ExecuteDeleteAsync(cancel);
        });

    /// <summary>Ended ones stay a while, so that calendars that still ask are told so.</summary>
    public static RetentionRule CalendarRule { get; } = RetentionRule.Of<CalendarFeed>(FeedsKept, "Beendete Kalenderadressen",
        "So lange erfährt ein Kalender, der noch fragt, dass die Adresse nicht mehr gilt.", 90,
        (feeds, before) => feeds.Where(feed => feed.EndedAt < before));

    private static Task<int> Forget(Db db, DateTimeOffset before, CancellationToken cancel)
    {
        var events = db.CalendarEvents;
        return db.Arrivals.Where(one => events.Any(planned => planned.Id == one.EventId && planned.EndsAt < before))
            .ExecuteDeleteAsync(cancel);
    }
}
