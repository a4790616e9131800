namespace Buendnisnetz.Bookings;

/// <summary>
/// Somebody was in a workshop: let in at its door, with a place there or without one. This is the one place that knows; it goes with the
/// registration.
/// </summary>
public sealed class SessionVisit
{
    private SessionVisit() { }

    /// <summary>Who was there.</summary>
    public Guid BookingId { get; private init; }

    /// <summary>The event.</summary>
    public Guid EventId { get; private init; }

    /// <summary>In which session.</summary>
    public Guid SessionId { get; private init; }

    /// <summary>When the person came in, in UTC.</summary>
    public DateTimeOffset CameAt { get; private set; }

    /// <summary>Notes that somebody came.</summary>
    public static SessionVisit Of(Booking booking, Guid session, DateTimeOffset at) =>
        new() { BookingId = booking.Id, EventId = booking.EventId, SessionId = session, CameAt = at };

    /// <summary>Told again: the earlier moment counts.</summary>
    public void Come(DateTimeOffset at) => CameAt = at < CameAt ? at : CameAt;
}
