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
    public static Letter MailboxAsked(Event planned, Booking booking, string link, Site site) =>
        To(booking, $"Neue Adresse für Ihre Anmeldung: {planned.Title}")
            .Says($"Alles zu Ihrer Anmeldung für {planned.Title.Quoted} soll künftig an eine andere Adresse gehen. Sobald das dort "
                + "bestätigt ist, gilt sie; bis dahin bleibt alles, wie es ist.")
            .Says("Waren Sie das nicht, hat jemand Ihren Link. Bitte sagen Sie dem Team der Veranstaltung Bescheid.")
            .Lists("Wer die Veranstaltung ausrichtet", site.Link(planned.Path))
            .Asks("Meine Anmeldung ansehen", link);

    /// <summary>To the new mailbox, once it is confirmed.</summary>
    public static Letter MailboxMoved(Event planned, Booking booking, string link, Site site) =>
        To(booking, $"Ihre neue Adresse gilt: {planned.Title}")
            .Says($"Alles zur Anmeldung von {booking.Name} für {planned.Title.Quoted} kommt jetzt hierher. Links in früheren E-Mails "
                + "gelten nicht mehr; hier ist der neue.")
            .Asks("Meine Anmeldung ansehen", link);

    /// <summary>To the mailbox before, once the new one is confirmed.</summary>
    public static Letter MailboxLeft(Event planned, Booking booking, string before, Site site) =>
        new Letter(before, booking.Name, $"Ihre Anmeldung hat eine andere Adresse: {planned.Title}",
            "Sie erhalten diese E-Mail, weil Ihre Anmeldung bisher über diese Adresse lief.")
            .Says($"Alles zu Ihrer Anmeldung für {planned.Title.Quoted} geht jetzt an die neue Adresse, die dort bestätigt wurde. Links in "
                + "früheren E-Mails gelten nicht mehr.")
            .Says("Waren Sie das nicht, sagen Sie bitte gleich denen Bescheid, die die Veranstaltung ausrichten.")
            .Asks("Zur Veranstaltung", site.Link(planned.Path));

    private const string NewMailbox = "Sie erhalten diese E-Mail, weil jemand diese Adresse für eine Anmeldung angegeben hat. Waren Sie "
        + "das nicht, brauchen Sie nichts zu tun.";
}
