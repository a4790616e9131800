using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>
/// The mails about registrations: each says where one stands, what follows, and has a link to one's own page, on which everything can be
/// changed. "Angefragt" and "wartet" are two letters.
/// </summary>
internal static partial class BookingLetters
{
    private const string Why = "Sie erhalten diese E-Mail, weil Sie zu dieser Veranstaltung angemeldet sind.";

    /// <summary>Whether it was really the owner of this mailbox.</summary>
    public static Letter Ask(Event planned, IReadOnlyList<Booking> made, string link, Site site)
    {
        var first = made[0];
        var letter = new Letter(first.Email, first.Name, $"Bitte bestätigen: {planned.Title}",
            "Sie erhalten diese E-Mail, weil jemand mit dieser Adresse eine Anmeldung abgeschickt hat. Waren Sie das nicht, brauchen Sie "
            + "nichts zu tun; dann löschen wir sie.")
        { Priority = Priority.Urgent };
        letter.Says($"Sie möchten zu {planned.Title.Quoted} kommen ({planned.Time}). Bitte bestätigen Sie das mit einem Klick.");
        if (made.Count > 1) letter.Says(With([.. made.Skip(1)]));
        return letter.Asks("Anmeldung bestätigen", link).Says(Meanwhile(first, made.Count));
    }

    /// <summary>Who comes along: "Mit Ihnen kommt: Theo Test.", "Mit Ihnen kommen: Theo Test, Ute Test."</summary>
    public static string With(IReadOnlyCollection<Booking> others) =>
        $"Mit Ihnen {(others.Count == 1 ? "kommt" : "kommen")}: {string.Join(", ", others.Select(one => one.Name))}.";

    private static string Meanwhile(Booking unconfirmed, int places) => unconfirmed.HasPlace
        ? $"Bis dahin halten wir {(places == 1 ? "einen Platz" : $"{places} Plätze")} frei, {unconfirmed.HeldUntil!.Value.Until}."
        : unconfirmed.Waits ? "Zurzeit sind alle Plätze vergeben. Mit der Bestätigung stehen Sie auf der Warteliste."
        : "Danach entscheidet das Team der Veranstaltung über Ihre Anmeldung.";

    /// <summary>The same person has registered before.</summary>
    public static Letter Again(Event planned, Booking booking, string link, Site site) =>
        To(booking, $"Ihre Anmeldung: {planned.Title}")
            .Says($"Sie haben sich für {planned.Title.Quoted} schon einmal angemeldet; diese Anmeldung gilt weiter.")
            .Asks(booking.State == BookingState.Unconfirmed ? "Anmeldung bestätigen" : "Meine Anmeldung ansehen", link);

    /// <summary>Somebody else does not come, and has named this person instead.</summary>
    public static Letter InPlaceOf(string other, Event planned, Booking booking, string link, Site site)
    {
        var because = $"Sie erhalten diese E-Mail, weil {other} Sie an eigener Stelle angemeldet hat.";
        var sentence = $"{other} kann zu {planned.Title.Quoted} nicht kommen und hat Sie an eigener Stelle angemeldet. Passt es nicht, "
            + "oder wissen Sie nichts davon, sagen Sie bitte auf Ihrer Seite ab.";
        return (booking.State == BookingState.Placed
            ? Facts(planned, booking, link, site, $"Sie kommen für {other}: {planned.Title}", sentence)
            : Unsure(To(booking, $"Sie sind für {other} angemeldet: {planned.Title}").Says(sentence), booking, link)) with
        { Because = because };
    }

    /// <summary>What is still to be done for a place, and until when.</summary>
    private static Letter Unsure(Letter letter, Booking booking, string link) => booking.State switch
    {
        BookingState.Offered => letter.Says($"Ein Platz ist frei. Wir halten ihn Ihnen {booking.OfferedUntil!.Value.Until} frei; "
            + "sicher ist er, sobald Sie ihn angenommen haben.").Asks("Platz annehmen oder absagen", link),
        BookingState.Unconfirmed => letter
            .Says("Die Anmeldung gilt erst, wenn Sie sie auf Ihrer Seite bestätigen. " + Meanwhile(booking, 1))
            .Asks("Anmeldung bestätigen oder absagen", link),
        _ => letter.Says("Ein Platz ist noch nicht sicher; wie es steht, sehen Sie auf Ihrer Seite.")
            .Asks("Meine Anmeldung ansehen oder absagen", link),
    };

    /// <summary>The place is sure.</summary>
    public static Letter Placed(Event planned, Booking booking, string link, Site site) => Facts(planned, booking, link, site,
        $"Ihr Platz ist sicher: {planned.Title}", $"Sie sind zu {planned.Title.Quoted} angemeldet. Wir freuen uns auf Sie.");

    /// <summary>Asks besides which workshops one would like.</summary>
    public static Letter AskForWishes(Letter letter, BookingTerms terms) =>
        letter.Says($"Welche Workshops hätten Sie gern? Nennen Sie Ihre Wünsche auf Ihrer Seite {terms.AllocatesAt!.Value.Until}; dann "
            + "werden die Plätze zugeteilt.");

    /// <summary>Asks besides for what only those are asked who come.</summary>
    public static Letter AskForAnswers(Letter letter) => letter.Says("Die Veranstaltung möchte noch etwas von Ihnen wissen. Bitte "
        + "ergänzen Sie Ihre Angaben auf Ihrer Seite.");

    /// <summary>A place has become free.</summary>
    public static Letter Promoted(Event planned, Booking booking, string link, Site site) => Facts(planned, booking, link, site,
        $"Nachgerückt: {planned.Title}", $"Bei {planned.Title.Quoted} ist ein Platz frei geworden, und er gehört Ihnen. Passt es nicht "
            + "mehr, sagen Sie bitte auf Ihrer Seite ab; dann freut sich die nächste Person.");

    /// <summary>The team has to decide.</summary>
    public static Letter Requested(Event planned, Booking booking, string link, Site site) =>
        To(booking, $"Ihre Anfrage ist angekommen: {planned.Title}")
            .Says($"Ihre Anfrage für {planned.Title.Quoted} liegt beim Team der Veranstaltung. Sie hören von uns, sobald "
                + "entschieden ist.")
            .Asks("Meine Anfrage ansehen", link);

    /// <summary>All places are taken.</summary>
    public static Letter Waiting(Event planned, Booking booking, string link, Site site) =>
        To(booking, $"Auf der Warteliste: {planned.Title}")
            .Says($"Bei {planned.Title.Quoted} sind zurzeit alle Plätze vergeben. Sie stehen auf der Warteliste. Wird ein Platz frei, "
                + "bekommt ihn, wer am längsten wartet; Sie hören dann sofort von uns.")
            .Asks("Sehen, an welcher Stelle ich stehe", link);

    /// <summary>A place is kept for a while.</summary>
    public static Letter Offered(Event planned, Booking booking, string link, Site site) =>
        To(booking, $"Ein Platz für Sie: {planned.Title}")
            .Says($"Bei {planned.Title.Quoted} ist ein Platz frei geworden. Wir halten ihn Ihnen {booking.OfferedUntil!.Value.Until} frei.")
            .Asks("Platz annehmen oder absagen", link);

    /// <summary>Nobody answered the offer.</summary>
    public static Letter OfferLapsed(Event planned, Booking booking, string link, Site site) =>
        To(booking, $"Das Angebot ist abgelaufen: {planned.Title}")
            .Says($"Den freien Platz bei {planned.Title.Quoted} haben wir weitergegeben, weil keine Antwort kam. Sie stehen weiter auf der "
                + "Warteliste, jetzt am Ende.")
            .Asks("Meine Anmeldung ansehen", link);

    /// <summary>A place in the workshop one waited for.</summary>
    public static Letter MovedUp(Event planned, Booking booking, SessionSwap swap, string link) =>
        To(booking, $"Sie sind jetzt in {swap.Session.Title.Quoted}")
            .Says($"Bei {planned.Title.Quoted} ist ein Platz in {swap.Session.Title.Quoted} ({swap.Session.Time.Hours} Uhr) frei "
                + $"geworden, auf den Sie gewartet haben. Er gehört Ihnen.{swap.Given}")
            .Says(swap.WayBack)
            .Asks("Meine Workshops ansehen", link);

    /// <summary>The places in the workshops are allocated.</summary>
    public static Letter Allocated(Event planned, Booking booking, IReadOnlyList<string> lines, string link) =>
        lines.Aggregate(To(booking, $"Ihre Workshops: {planned.Title}")
                .Says($"Die Plätze in den Workshops von {planned.Title.Quoted} sind zugeteilt. Das haben Sie bekommen, und warum:"),
            (letter, line) => letter.Lists(line))
            .Says("Auf Ihrer Seite können Sie tauschen, wo noch Plätze frei sind, oder auf einen anderen Workshop warten.")
            .Asks("Meine Workshops ansehen", link);

    /// <summary>The registration has ended.</summary>
    public static Letter Cancelled(Event planned, Booking booking, string link, Site site) =>
        (To(booking, $"Abgemeldet: {planned.Title}") with
        {
            Because = "Sie erhalten diese E-Mail, weil Sie zu dieser Veranstaltung angemeldet waren.",
        }).Says($"Sie sind für {planned.Title.Quoted} abgemeldet. Danke, dass Sie Bescheid gesagt haben.");

    /// <summary>The team said no.</summary>
    public static Letter Declined(Event planned, Booking booking, string link, Site site) =>
        To(booking, $"Ihre Anmeldung: {planned.Title}")
            .Says($"Ihre Anmeldung für {planned.Title.Quoted} kann leider nicht angenommen werden.")
            .Says($"Das Team schreibt dazu: {booking.Declined}");

    /// <summary>A cancelled event takes place after all.</summary>
    public static Letter TakenUp(Event planned, Booking booking, string link) =>
        To(booking, $"Findet doch statt: {planned.Title}")
            .Says($"{planned.Title.Quoted} war abgesagt und findet nun doch statt: {planned.Time}. Ihre Anmeldung gilt weiter. Passt es "
                + "nicht mehr, sagen Sie bitte auf Ihrer Seite ab.")
            .Asks("Meine Anmeldung ansehen", link);

    /// <summary>The event does not take place as it was said.</summary>
    public static Letter Moved(Event planned, Booking booking, string link, DateTimeOffset at) => planned.StateAt(at) switch
    {
        EventState.Cancelled => To(booking, $"Abgesagt: {planned.Title}")
            .Says($"{planned.Title.Quoted} findet nicht statt. {planned.Reason}").Says("Sie brauchen nichts zu tun.")
            .Asks("Meine Anmeldung ansehen", link),
        EventState.Postponed => To(booking, $"Verschoben: {planned.Title}")
            .Says($"{planned.Title.Quoted} ist verschoben. {planned.Reason} Neuer Termin: {planned.Time}.")
            .Says("Ihre Anmeldung gilt weiter. Passt der neue Termin nicht, sagen Sie bitte auf Ihrer Seite ab.")
            .Asks("Meine Anmeldung ansehen", link),
        _ => To(booking, $"Neuer Termin: {planned.Title}")
            .Says($"{planned.Title.Quoted} ist jetzt am {planned.Time}.{Because(planned)} Ihre Anmeldung gilt weiter. Passt der Termin "
                + "nicht, sagen Sie bitte auf Ihrer Seite ab.")
            .Asks("Meine Anmeldung ansehen", link),
    };

    private static string Because(Event planned) => planned.Reason is { } reason ? $" {reason}" : "";

    /// <summary>How one takes part from afar is other than it was.</summary>
    public static Letter Room(Event planned, Booking booking, string link) => planned.HasRoom
        ? planned.Room.Lines.Aggregate(To(booking, $"Online dabei sein: {planned.Title}")
            .Says($"So sind Sie bei {planned.Title.Quoted} online dabei ({planned.Time}). Was wir Ihnen vorher geschrieben haben, gilt "
                + "nicht mehr. Bitte geben Sie es nicht weiter."), (all, line) => all.Lists(line)).Asks("Meine Anmeldung ansehen", link)
        : To(booking, $"Die Einwahl gilt nicht mehr: {planned.Title}")
            .Says($"Die Einwahl zu {planned.Title.Quoted}, die wir Ihnen geschrieben haben, gilt nicht mehr. Ihre Anmeldung gilt weiter.")
            .Asks("Meine Anmeldung ansehen", link);

    private static Letter Facts(Event planned, Booking booking, string link, Site site, string subject, string sentence)
    {
        var letter = To(booking, subject).Says(sentence).Lists($"Wann: {planned.Time}");
        var town = planned.Venue is not null && planned.Address is { } address ? $", {address}" : "";
        if (planned.Where is { } where) letter.Lists($"Wo: {where}{town}");
        if (planned.HasRoom) letter = planned.Room.Lines.Aggregate(letter, (all, line) => all.Lists(line));
        return letter.Lists($"Ihr Code für den Einlass: {TicketCode.Grouped(booking.Code)}; die Eintrittskarte dazu steht auf Ihrer Seite")
            .Asks("Meine Anmeldung ansehen, ändern oder absagen", link)
            .Says($"Für Ihren Kalender: {site.Link(planned.CalendarPath)}");
    }

    private static Letter To(Booking booking, string subject) =>
        new(booking.Email, booking.Name, subject, Why) { PersonId = booking.PersonId };
}

/// <summary>A swap that happened by itself, as its letter tells it.</summary>
/// <param name="Session">What became free.</param>
/// <param name="Lost">What was given back for it, by title.</param>
/// <param name="Until">How long that is kept; null where it is free at once.</param>
internal sealed record SessionSwap(Session Session, IReadOnlyList<string> Lost, DateTimeOffset? Until)
{
    /// <summary>What was given back.</summary>
    public string Given => Lost.Count == 0 ? "" : $" Dafür haben Sie abgegeben: {Titles}.";

    /// <summary>How one goes back.</summary>
    public string WayBack => Until is { } until && Lost.Count > 0
        ? $"Möchten Sie doch lieber zurück? Wir halten {Titles} {until.Until} für Sie frei; auf Ihrer Seite genügt ein Knopf."
        : "Möchten Sie doch lieber etwas anderes, geht das auf Ihrer Seite, solange dort noch ein Platz frei ist.";

    private string Titles => string.Join(", ", Lost.Select(one => one.Quoted));
}
