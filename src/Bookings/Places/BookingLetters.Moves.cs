using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>What people read whose workshops were moved.</summary>
internal static partial class BookingLetters
{
    /// <summary>The team has moved somebody.</summary>
    public static Letter Rebooked(Event planned, Booking booking, Session from, Session to, string reason, string link) =>
        To(booking, $"Ihr Workshop ist jetzt {to.Title.Quoted}: {planned.Title}")
            .Says($"Das Team von {planned.Title.Quoted} hat Ihnen einen Platz in {to.Title.Quoted} gegeben ({to.HoursAndRoom}). "
                + $"Ihr Platz in {from.Title.Quoted} ist dafür frei geworden.")
            .Says($"Das Team schreibt dazu: {reason}")
            .Says("Passt es Ihnen nicht, tauschen Sie auf Ihrer Seite, solange anderswo Plätze frei sind.")
            .Asks("Meine Workshops ansehen", link);

    /// <summary>Workshops were moved, and two of them cannot be had both any more.</summary>
    public static Letter Parted(Event planned, Booking booking, IReadOnlyList<Session> kept, IReadOnlyList<Session> given, string link) =>
        given.Aggregate(kept.Aggregate(To(booking, $"Geänderte Zeiten: {planned.Title}")
                    .Says($"Im Programm von {planned.Title.Quoted} haben sich Zeiten geändert; zwei Ihrer Workshops überschneiden sich "
                        + "jetzt. Behalten haben Sie, was Sie zuerst hatten:"),
                (letter, session) => letter.Lists($"{session.Time.Hours} Uhr: {session.Title}"))
            .Says("Freigegeben ist:"), (letter, session) => letter.Lists($"{session.Time.Hours} Uhr: {session.Title}"))
            .Says("Möchten Sie es anders, tauschen Sie auf Ihrer Seite, solange Plätze frei sind.")
            .Asks("Meine Workshops ansehen", link);
}
