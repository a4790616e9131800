namespace Buendnisnetz.Bookings;

/// <summary>A place in a workshop of the programme.</summary>
public sealed class SessionPlace
{
    private SessionPlace() { }

    internal SessionPlace(Booking booking, Guid sessionId, string? because, DateTimeOffset at) =>
        (BookingId, EventId, SessionId, Because, GivenAt) = (booking.Id, booking.EventId, sessionId, because, at);

    /// <summary>Whose.</summary>
    public Guid BookingId { get; private init; }

    /// <summary>The event.</summary>
    public Guid EventId { get; private init; }

    /// <summary>The session.</summary>
    public Guid SessionId { get; private init; }

    /// <summary>Why this one: "Wunsch 2, weil Wunsch 1 nach Los voll war"; null where it was simply chosen.</summary>
    public string? Because { get; private init; }

    /// <summary>Since when, in UTC.</summary>
    public DateTimeOffset GivenAt { get; private init; }
}

/// <summary>
/// Somebody waits for a place in a workshop. The queue belongs to the session, and what one has one keeps until the other is free
/// ("behalte B, bis A frei wird").
/// </summary>
public sealed class SessionWait
{
    private SessionWait() { }

    internal SessionWait(Booking booking, Guid sessionId, DateTimeOffset at) =>
        (BookingId, EventId, SessionId, Since) = (booking.Id, booking.EventId, sessionId, at);

    /// <summary>Who waits.</summary>
    public Guid BookingId { get; private init; }

    /// <summary>The event.</summary>
    public Guid EventId { get; private init; }

    /// <summary>For which session.</summary>
    public Guid SessionId { get; private init; }

    /// <summary>Since when, in UTC; what decides who is next.</summary>
    public DateTimeOffset Since { get; private init; }
}

/// <summary>A wish for a session, before places are allocated or the person has a place at the event.</summary>
public sealed class SessionWish
{
    private SessionWish() { }

    internal SessionWish(Booking booking, Guid sessionId, int rank) =>
        (BookingId, EventId, SessionId, Rank) = (booking.Id, booking.EventId, sessionId, rank);

    /// <summary>Who wishes.</summary>
    public Guid BookingId { get; private init; }

    /// <summary>The event.</summary>
    public Guid EventId { get; private init; }

    /// <summary>Which session.</summary>
    public Guid SessionId { get; private init; }

    /// <summary>1 is wished most in its round.</summary>
    public int Rank { get; private init; }
}
