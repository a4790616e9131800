using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>What registrations say about people, and how long.</summary>
internal static class BookingData
{
    private const string Kept = "bookings";

    private const string Needs = "booking-needs", Season = "booking-answers";

    public static ProcessingActivity Activity { get; } = new(
        "Anmeldungen zu Veranstaltungen",
        "Menschen melden sich an, bekommen Plätze, werden benachrichtigt und eingelassen.", ProcessingActivity.CommonTask,
        "Wer sich zu einer Veranstaltung anmeldet oder angemeldet wird",
        "Name, E-Mail-Adresse, Organisation und Funktion, sofern angegeben; Wünsche und Plätze; Einwilligungen; Anwesenheit; "
            + "Antworten auf Fragen der Veranstaltung, etwa was jemand isst oder braucht",
        typeof(Booking), typeof(Allocation), typeof(BookingAnswer))
    {
        Readers = "Das Team der Veranstaltung; den Namen auch andere Teilnehmende, wenn die Person es erlaubt.",
        Rules = [Kept, Needs, Season],
    };

    public static IEnumerable<PersonalData> All =>
    [
        PersonalData.ByEmail<Booking>("Ihre Anmeldungen zu Veranstaltungen", one => one.Email, Described),
        PersonalData.Of<Booking>("Anmeldungen mit Ihrem Zugang", one => one.PersonId, Described, OnErasure.Forget),
        PersonalData.ByEmail<BookingAnswer>("Was Sie bei Anmeldungen geantwortet haben", one => one.Booking!.Email,
            one => [(one.Question, one.Words)]),
        PersonalData.Of<Allocation>("Zuteilungen von Plätzen, die Sie angestoßen haben", one => one.AskedBy,
            one => [("Angestoßen", one.AskedAt.LongMoment)], OnErasure.Forget),
    ];

    public static RetentionRule Rule { get; } = new(Kept, "Anmeldungen zu Veranstaltungen",
        "So lange nach der Veranstaltung gibt es Bescheinigungen, und die Fördermittel lassen sich abrechnen.", TimeSpan.FromDays(365),
        Forget);

    /// <summary>Answers that are needed at the event only, and those that go before the registration (DS-04).</summary>
    public static IEnumerable<RetentionRule> AnswerRules =>
    [
        new(Needs, "Angaben, die nur für die Veranstaltung gebraucht werden",
            "Was jemand isst oder braucht, geht danach niemanden mehr etwas an; eine Woche bleibt für die Abrechnung der Küche.",
            TimeSpan.FromDays(7), (db, before, cancel) => db.ForgetAnswers(KeptFor.Event, before, cancel)),
        new(Season, "Antworten auf Fragen zur Veranstaltung", "So lange nach der Veranstaltung wird ausgewertet und nachgefragt.",
            TimeSpan.FromDays(90), (db, before, cancel) => db.ForgetAnswers(KeptFor.Season, before, cancel)),
    ];

    private static Task<int> Forget(Db db, DateTimeOffset before, CancellationToken cancel)
    {
        var events = db.CalendarEvents;
        return db.Bookings.Where(one => one.BookedAt < before
            && events.Any(planned => planned.Id == one.EventId && planned.EndsAt < before)).ExecuteDeleteAsync(cancel);
    }

    private static IEnumerable<(string, string?)> Described(Booking one) =>
    [
        ("Name", one.Name), ("Organisation", one.Organisation), ("Funktion", one.Function), ("Angemeldet", one.BookedAt.LongMoment),
        ("Stand", one.State.Label),
        ("Eingelassen", one.CameAt?.LongMoment), ("Auf der Teilnahmeliste", one.ListedFor == ListedFor.Attendees ? "ja" : "nein"),
        ("Bilder erlaubt", one.AllowsPictures switch { true => "ja", false => "nein", _ => null }),
    ];
}
