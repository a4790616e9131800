using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>The mails about a mailbox that takes the place of another.</summary>
internal static partial class BookingLetters
{
    /// <summary>To the new mailbox: whether it is the person's. It may be a stranger's, so nothing in it was typed by who asks.</summary>
    public static Letter AskMailbox(Event planned, MailboxChange change, string link)
    {
        var subject = $"Bitte bestätigen: neue Adresse für {planned.Title}";
        return new Letter(change.Email, "", subject, NewMailbox) { Priority = Priority.Urgent }
            .Says($"Alles zu einer Anmeldung für {planned.Title.Quoted} soll künftig hierher kommen. Bitte bestätigen Sie "
                + $"das mit einem Klick; das geht {(change.AskedAt + MailboxChange.Life).Until}. Bis dahin gilt die bisherige Adresse.")
            .Asks("Adresse bestätigen", link);
    }

    /// <summary>To the new mailbox, where somebody is registered from it already.</summary>
    public static Letter MailboxTaken(Event planned, Booking booking, MailboxChange change) =>
        new Letter(change.Email, "", $"Ihre Anmeldung: {planned.Title}", NewMailbox)
            .Says($"Zu {planned.Title.Quoted} sind Sie mit dieser Adresse schon angemeldet. Eben sollte sie auch für eine zweite Anmeldung "
                + "gelten; das geht nicht, und an Ihrer Anmeldung ändert sich nichts.")
            .Says("Haben Sie sich selbst zweimal angemeldet, sagen Sie bitte eine der beiden Anmeldungen ab.");

    /// <summary>To the mailbox before.</summary>
    public static Letter MailboxAsked(Event planned, Booking booking, string own, string stop) =>
        To(booking, $"Neue Adresse für Ihre Anmeldung: {planned.Title}")
            .Says($"Alles zu Ihrer Anmeldung für {planned.Title.Quoted} soll künftig an eine andere Adresse gehen. Sobald das dort "
                + "bestätigt ist, gilt sie; bis dahin bleibt alles, wie es ist.")
            .Says("Waren Sie das nicht, hat jemand Ihren Link. Halten Sie die Änderung dann bitte hier an:")
            .Asks("Das war ich nicht", stop)
            .Lists("Meine Anmeldung ansehen", own);

    /// <summary>To the new mailbox, once it is confirmed.</summary>
    public static Letter MailboxMoved(Event planned, Booking booking, string link, Site site) =>
        To(booking, $"Ihre neue Adresse gilt: {planned.Title}")
            .Says($"Alles zur Anmeldung von {booking.Name} für {planned.Title.Quoted} kommt jetzt hierher. Links in früheren E-Mails "
                + "gelten nicht mehr; hier ist der neue.")
            .Asks("Meine Anmeldung ansehen", link);

    /// <summary>To the mailbox before, once the new one is confirmed.</summary>
    public static Letter MailboxLeft(Event planned, Booking booking, string before, string back, DateTimeOffset at) =>
        new Letter(before, booking.Name, $"Ihre Anmeldung hat eine andere Adresse: {planned.Title}",
            "Sie erhalten diese E-Mail, weil Ihre Anmeldung bisher über diese Adresse lief.")
            .Says($"Alles zu Ihrer Anmeldung für {planned.Title.Quoted} geht jetzt an die neue Adresse, die dort bestätigt wurde. Links in "
                + "früheren E-Mails gelten nicht mehr.")
            .Says($"Waren Sie das nicht, holen Sie Ihre Anmeldung {(at + MailboxMove.Life).Until} mit einem Klick zurück.")
            .Asks("Das war ich nicht", back);

    /// <summary>To the mailbox before, which has stopped the change or taken the registration back.</summary>
    public static Letter MailboxIsBack(Event planned, Booking booking, string link, Site site) =>
        To(booking, $"Ihre Anmeldung gehört wieder Ihnen: {planned.Title}")
            .Says($"Alles zur Anmeldung von {booking.Name} für {planned.Title.Quoted} kommt wieder hierher. Alle früheren Links gelten "
                + $"nicht mehr, auch die Adresse für den Kalender nicht; hier ist der neue.{NewTicket(booking)}")
            .Says("Bitte sehen Sie nach, ob alles noch so ist, wie Sie es angegeben haben. Was nicht stimmt, ändern Sie dort.")
            .Asks("Meine Anmeldung ansehen", link);

    private static string NewTicket(Booking booking) => booking.CameAt is not null ? ""
        : " Eine Eintrittskarte, die schon gedruckt ist, drucken Sie bitte neu: Sie hat einen neuen Code.";

    /// <summary>To the mailbox that had the registration meanwhile.</summary>
    public static Letter MailboxLost(Event planned, Booking booking, Site site) =>
        new Letter(booking.Email, "", $"Diese Adresse gilt nicht mehr: {planned.Title}",
            "Sie erhalten diese E-Mail, weil eine Anmeldung zuletzt über diese Adresse lief.")
            .Says($"Eine Anmeldung für {planned.Title.Quoted} ist wieder bei der Adresse, die sie vorher hatte. Von dort kam die "
                + "Nachricht, dass der Wechsel nicht gewollt war. Links und Eintrittskarte, die hierher kamen, gelten nicht mehr.")
            .Says("Ist das ein Irrtum, sprechen Sie bitte mit denen, die die Veranstaltung ausrichten.")
            .Asks("Zur Veranstaltung", site.Link(planned.Path));

    /// <summary>To whoever was named as a substitute in between.</summary>
    public static Letter SubstituteLost(Event planned, Booking booking, Site site) =>
        new Letter(booking.Email, booking.Name, $"Sie sind nicht mehr angemeldet: {planned.Title}",
            "Sie erhalten diese E-Mail, weil Sie an Stelle einer anderen Person angemeldet waren.")
            .Says($"Sie waren an Stelle einer anderen Person für {planned.Title.Quoted} angemeldet. Sie hat uns gesagt, dass sie das nicht "
                + "veranlasst hat; der Platz gehört wieder ihr. Links und Eintrittskarte, die Sie von uns haben, gelten nicht mehr.")
            .Says("Möchten Sie trotzdem kommen, melden Sie sich gern selbst an, solange das geht.")
            .Asks("Zur Veranstaltung", site.Link(planned.Path));

    private const string NewMailbox = "Sie erhalten diese E-Mail, weil jemand diese Adresse für eine Anmeldung angegeben hat. Waren Sie "
        + "das nicht, brauchen Sie nichts zu tun.";
}
