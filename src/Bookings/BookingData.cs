using System.Linq.Expressions;
using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>What registrations say about people, and how long.</summary>
internal static class BookingData
{
    private const string Kept = "bookings";

    private const string Needs = "booking-needs", Season = "booking-answers", Mailboxes = "booking-mailboxes",
        Moves = "booking-mailbox-moves";

    public static ProcessingActivity Activity { get; } = new(
        "Anmeldungen zu Veranstaltungen",
        "Menschen melden sich an, bekommen Plätze, werden benachrichtigt und eingelassen.", ProcessingActivity.CommonTask,
        "Wer sich zu einer Veranstaltung anmeldet oder angemeldet wird",
        "Name, E-Mail-Adresse, Organisation und Funktion, sofern angegeben; Wünsche und Plätze; Einwilligungen; Anwesenheit, auch in "
            + "welchem Workshop und seit wann; Antworten auf Fragen der Veranstaltung, etwa was jemand isst oder braucht",
        typeof(Booking), typeof(Allocation), typeof(BookingAnswer), typeof(SessionPlace), typeof(SessionVisit), typeof(SessionWait),
        typeof(SessionWish), typeof(SessionReturn), typeof(MailboxChange), typeof(MailboxMove))
    {
        Readers = "Das Team der Veranstaltung; den Namen auch andere Teilnehmende, wenn die Person es erlaubt; nach der Veranstaltung die "
            + "Kontaktdaten die Teilnehmenden, denen die Person es erlaubt und die es ihr erlauben.",
        Rules = [Kept, Needs, Season, Mailboxes, Moves],
    };

    public static IEnumerable<PersonalData> All =>
    [
        PersonalData.ByEmail<Booking>("Ihre Anmeldungen zu Veranstaltungen", one => one.Email, Described),
        PersonalData.Of<Booking>("Anmeldungen mit Ihrem Zugang", one => one.PersonId, Described, OnErasure.Forget),
        PersonalData.ByEmail<MailboxChange>("Adressen für Anmeldungen, die Sie noch bestätigen", one => one.Email,
            one => [("Angegeben", one.AskedAt.LongMoment)]),
        PersonalData.Below<MailboxChange, Booking>("Neue Adressen für Ihre Anmeldungen", one => one.BookingId, one => one.Email,
            one => [("Adresse", one.Email), ("Angegeben", one.AskedAt.LongMoment)]),
        PersonalData.ByEmail<MailboxMove>("Frühere Adressen von Anmeldungen, bei Ihnen", one => one.Email,
            one => [("Name", one.Name), ("Organisation", one.Organisation), ("Funktion", one.Function), ("Bereich", one.Sector?.Label),
                ("Bis", one.MovedAt.LongMoment)]),
        PersonalData.Below<MailboxMove, Booking>("Frühere Adressen Ihrer Anmeldungen", one => one.BookingId, one => one.Email,
            one => [("Bis", one.MovedAt.LongMoment)]),
        PersonalData.Below<BookingAnswer, Booking>("Was Sie bei Anmeldungen geantwortet haben", one => one.BookingId, one => one.Email,
            one => [(one.Question, one.Words)]),
        OfWorkshops<SessionVisit>("Workshops, in denen Sie waren", one => one.BookingId, one => one.SessionId,
            one => [("Gekommen", one.CameAt.LongMoment)]),
        OfWorkshops<SessionPlace>("Ihre Plätze in Workshops", one => one.BookingId, one => one.SessionId,
            one => [("Seit", one.GivenAt.LongMoment), ("Warum", one.Because)]),
        OfWorkshops<SessionWish>("Ihre Wünsche für Workshops", one => one.BookingId, one => one.SessionId,
            one => [("Wunsch", one.Rank.ToString(German.Culture))]),
        OfWorkshops<SessionWait>("Workshops, auf die Sie warten", one => one.BookingId, one => one.SessionId,
            one => [("Seit", one.Since.LongMoment)]),
        OfWorkshops<SessionReturn>("Plätze in Workshops, die wir für Sie frei halten", one => one.BookingId, one => one.SessionId,
            one => [("Bis", one.Until.LongMoment)]),
        PersonalData.Of<Allocation>("Zuteilungen von Plätzen, die Sie angestoßen haben", one => one.AskedBy,
            one => [("Angestoßen", one.AskedAt.LongMoment)], OnErasure.Forget),
    ];

    public static RetentionRule Rule { get; } = new(Kept, "Anmeldungen zu Veranstaltungen",
        "So lange nach der Veranstaltung gibt es Bescheinigungen, und die Fördermittel lassen sich abrechnen.", TimeSpan.FromDays(365),
        Forget);

    /// <summary>What goes before the registration: answers (DS-04), and mailboxes that nobody confirmed.</summary>
    public static IEnumerable<RetentionRule> AnswerRules =>
    [
        new(Needs, "Angaben, die nur für die Veranstaltung gebraucht werden",
            "Was jemand isst oder braucht, geht danach niemanden mehr etwas an; eine Woche bleibt für die Abrechnung der Küche.",
            TimeSpan.FromDays(7), (db, before, cancel) => db.ForgetAnswers(KeptFor.Event, before, cancel)),
        new(Season, "Antworten auf Fragen zur Veranstaltung", "So lange nach der Veranstaltung wird ausgewertet und nachgefragt.",
            TimeSpan.FromDays(90), (db, before, cancel) => db.ForgetAnswers(KeptFor.Season, before, cancel)),
        RetentionRule.Of<MailboxChange>(Mailboxes, "Neue Adressen für Anmeldungen, die niemand bestätigt hat",
            "Der Link zum Bestätigen gilt zwei Tage.", 3, (changes, before) => changes.Where(one => one.AskedAt < before)),
        RetentionRule.Of<MailboxMove>(Moves, "Frühere Adressen von Anmeldungen",
            "So lange kann die frühere Adresse eine Anmeldung zurückholen, die jemand anderes umgezogen hat.", MailboxMove.Life.Days,
            (moves, before) => moves.Where(one => one.MovedAt < before)),
    ];

    private static PersonalData OfWorkshops<T>(string label, Expression<Func<T, Guid?>> booking, Expression<Func<T, Guid>> session,
        Func<T, IEnumerable<(string, string?)>> describe) where T : class => PersonalData.Below<T, Booking, InWorkshop<T>>(label, booking,
            one => one.Email, (db, rows) => rows.Join(db.EventSessions, session, one => one.Id,
                (row, one) => new InWorkshop<T>(row, one.Title)),
            one => [("Workshop", one.Title), .. describe(one.Row)]);

    private sealed record InWorkshop<T>(T Row, string Title);

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
        ("Kontakt nach der Veranstaltung für", one.ContactFor?.Choice),
        ("Bilder erlaubt", one.AllowsPictures switch { true => "ja", false => "nein", _ => null }),
    ];
}
