using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>
/// The place that was given back when the one waited for became free. For some hours it stays free for whoever had it, so that a swap that
/// happened by itself can be undone; then it goes on.
/// </summary>
public sealed class SessionReturn
{
    private static readonly TimeSpan Long = TimeSpan.FromHours(12), Short = TimeSpan.FromHours(1), Soon = TimeSpan.FromDays(2);

    private SessionReturn() { }

    internal SessionReturn(SessionPlace place, Guid insteadOf, DateTimeOffset until) =>
        (BookingId, EventId, SessionId, InsteadOf, Until) = (place.BookingId, place.EventId, place.SessionId, insteadOf, until);

    /// <summary>Whose place it was.</summary>
    public Guid BookingId { get; private init; }

    /// <summary>The event.</summary>
    public Guid EventId { get; private init; }

    /// <summary>The session that was given back.</summary>
    public Guid SessionId { get; private init; }

    /// <summary>The session that came instead of it.</summary>
    public Guid InsteadOf { get; private init; }

    /// <summary>Until when it can be undone, in UTC.</summary>
    public DateTimeOffset Until { get; private init; }

    /// <summary>Long enough to sleep over it, short where the event is near; null where it begins before.</summary>
    public static DateTimeOffset? Kept(Event planned, DateTimeOffset at)
    {
        var until = at + (planned.BeginsAt - at > Soon ? Long : Short);
        return until < planned.BeginsAt ? until : null;
    }
}
