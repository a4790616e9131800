using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>What people read whose workshop falls away.</summary>
internal static partial class BookingLetters
{
    /// <summary>A workshop falls away in which somebody had a place, for which somebody waited, or which somebody wished.</summary>
    public static Letter Dropped(Event planned, Booking booking, DroppedSession gone, string link)
    {
        var letter = To(booking, $"{gone.Session.Title.Quoted} entfällt: {planned.Title}")
            .Says($"{gone.Session.Title.Quoted} ({gone.Session.Time.Hours} Uhr) bei {planned.Title.Quoted} entfällt. "
                + gone.Session.DropReason);
        return (gone.Hope switch
        {
            SessionHope.Queue => letter.Says("Sie hatten darauf gewartet; das hat sich damit erledigt. Was Sie sonst haben, behalten Sie."),
            SessionHope.Wish => letter.Says("Ihr Wunsch dafür zählt nicht mehr. Ihre anderen Wünsche gelten weiter; ändern lassen sie sich "
                + "auf Ihrer Seite, bis die Plätze zugeteilt werden."),
            _ => Instead(letter, gone),
        }).Asks(gone.Hope == SessionHope.Place && gone.Back is null && !gone.HasBegun ? "Einen anderen Workshop wählen"
            : "Meine Anmeldung ansehen", link);
    }

    private static Letter Instead(Letter letter, DroppedSession gone)
    {
        if (gone.Back is { } back)
            return letter.Says($"Ihr früherer Platz war noch frei: Sie sind wieder in {back.Title.Quoted} ({back.HoursAndRoom}).");
        if (gone.Free.Count == 0)
            return letter.Says(gone.HasBegun ? "Zur gleichen Zeit ist leider nirgends mehr ein Platz frei. Bitte fragen Sie am Empfang."
                : "Zur gleichen Zeit ist leider nirgends mehr ein Platz frei. Auf Ihrer Seite stellen Sie sich für einen anderen an.");
        letter.Says("Zur gleichen Zeit ist hier noch Platz:");
        return gone.Free.Aggregate(letter, (all, line) => all.Lists(line)).Says(gone.HasBegun
            ? "Die Veranstaltung hat schon begonnen: Gehen Sie bitte einfach dorthin."
            : "Wählen Sie auf Ihrer Seite. Wer zuerst wählt, hat den Platz.");
    }
}
