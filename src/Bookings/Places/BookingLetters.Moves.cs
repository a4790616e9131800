using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>What people read whose workshops were moved.</summary>
internal static partial class BookingLetters
{
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
