using Buendnisnetz.Bookings;

namespace Buendnisnetz.Attendance;

/// <summary>
/// Something that happened at the entrance or at the door of a workshop: somebody was let in, was sent back, or had not come after all.
/// It is noted once under the key that its device has drawn, at the moment at which it happened. Who was there says
/// <see cref="Booking.CameAt"/>, who was in a workshop <see cref="SessionVisit"/>, not this.
/// </summary>
public sealed class Arrival : Entity
{
    private Arrival() { }

    /// <summary>The event.</summary>
    public Guid EventId { get; private init; }

    /// <summary>Whose registration; null where the code belongs to nobody here.</summary>
    public Guid? BookingId { get; private init; }

    /// <summary>At the door of which workshop; null at the entrance of the house.</summary>
    public Guid? SessionId { get; private init; }

    /// <summary>Drawn by the device: what arrives twice is noted once.</summary>
    public Guid Key { get; private init; }

    /// <summary>What happened.</summary>
    public ArrivalKind Kind { get; private init; }

    /// <summary>How it fitted to what was known.</summary>
    public ArrivalOutcome Outcome { get; private init; }

    /// <summary>Where the registration stood before; what is taken back goes back there.</summary>
    public BookingState? Before { get; private init; }

    /// <summary>When it happened, in UTC.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>When the house heard of it, in UTC.</summary>
    public DateTimeOffset NotedAt { get; private init; }

    /// <summary>Whether the device had no network when it happened.</summary>
    public bool Offline { get; private init; }

    /// <summary>On which device, as its people call it.</summary>
    public string Device { get; private init; } = "";

    /// <summary>Who noted it.</summary>
    public Guid? ById { get; private init; }

    /// <summary>What was read or typed.</summary>
    public string? Typed { get; private init; }

    /// <summary>Whether somebody should look at it: let in although something spoke against it.</summary>
    public bool IsConflict => Kind == ArrivalKind.LetIn && Outcome != ArrivalOutcome.Entered;

    internal static Arrival Note(Guid eventId, EntranceNote note, ArrivalKind kind, ArrivalOutcome outcome, Booking? booking,
        BookingState? before, DateTimeOffset at) => new()
        {
            EventId = eventId,
            SessionId = note.Workshop?.Id,
            BookingId = booking?.Id,
            Key = note.Key,
            Kind = kind,
            Outcome = outcome,
            Before = before,
            At = note.At,
            NotedAt = at,
            Offline = note.HasHappened,
            Device = note.Device,
            ById = note.By,
            Typed = note.Code is { Length: > 0 } code ? code : null,
        };
}

/// <summary>What happened at the entrance.</summary>
public enum ArrivalKind
{
    /// <summary>Somebody was let in.</summary>
    LetIn = 0,

    /// <summary>Somebody had not come after all.</summary>
    TakenBack = 1,

    /// <summary>Somebody was sent back, or nobody was found.</summary>
    Refused = 2,
}
