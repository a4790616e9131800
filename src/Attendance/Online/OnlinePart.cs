using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Attendance;

/// <summary>Taking part from afar: how one dials in, and that one is there.</summary>
/// <param name="Own">One's own registration.</param>
/// <param name="Obstacle">Why one cannot say that one is there; null where one can.</param>
internal sealed record OnlinePart(OwnBooking Own, string? Obstacle)
{
    private static readonly TimeSpan Before = TimeSpan.FromMinutes(30);

    /// <summary>Where one says that one is there.</summary>
    public static string PresencePath(string own) => $"{own}/dabei";

    /// <summary>The link that letters may bear: only those with a place have it.</summary>
    public static BookingLink Link { get; } = new("einwahl", "Online dabei sein",
        (_, planned, _, _) => Task.FromResult(planned.HasRoom ? null
            : "Noch steht nirgends, wie man online dabei ist. Bitte tragen Sie die Einwahl ein, oder nehmen Sie {einwahl} heraus."),
        (db, planned, booking, at, _) => Task.FromResult(planned.HasRoom && booking.IsTakingPart
            ? $"{db.PathTo(booking, planned, at)}#online" : null))
    { MayBeMissing = true };

    /// <summary>Why this person cannot say now that it is there; null where it can.</summary>
    public static string? ObstacleTo(Event planned, Booking booking, DateTimeOffset now) =>
        !planned.IsOnline ? "Bei dieser Veranstaltung ist man vor Ort dabei."
        : booking.State == BookingState.Came ? "Sie sind schon als anwesend vermerkt."
        : booking.State != BookingState.Placed ? "Dazu brauchen Sie einen sicheren Platz."
        : EntranceHours.ObstacleTo(planned, now) ?? (now < planned.BeginsAt - Before ? "Das geht ab einer halben Stunde vor Beginn."
        : now >= planned.EndsAt ? "Die Veranstaltung ist zu Ende. Waren Sie dabei, trägt das Team es gern noch nach." : null);

    /// <summary>On one's own page until the event is over; null where one does not take part from afar.</summary>
    public static Task<OnlinePart?> OfOwn(SlotVisit visit, OwnBooking own) => Task.FromResult(
        own.Event.IsOnline && own.Event.CancelledAt is null && own.Event.EndsAt > visit.Now
            ? new OnlinePart(own, ObstacleTo(own.Event, own.Booking, visit.Now)) : null);
}
