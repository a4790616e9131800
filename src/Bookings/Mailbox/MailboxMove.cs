using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>
/// A registration has moved from one mailbox to another. For two weeks whoever reads the one before can take it back, in case somebody else
/// has done that: with the one link the registration could be moved, and only its mailbox proves whose it was.
/// </summary>
public sealed class MailboxMove
{
    /// <summary>How long the mailbox before can take the registration back.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(14);

    private MailboxMove() { }

    /// <summary>For a registration that is about to move as it was asked for.</summary>
    internal MailboxMove(MailboxChange change, Booking booking, DateTimeOffset at) =>
        (ChangeId, BookingId, Email, MovedAt) = (change.Id, booking.Id, booking.Email, at);

    /// <summary>What was asked for; all that moved by it comes back together.</summary>
    public Guid ChangeId { get; private init; }

    /// <summary>The registration.</summary>
    public Guid BookingId { get; private init; }

    /// <summary>The mailbox before.</summary>
    public string Email { get; private init; } = "";

    /// <summary>When it moved, in UTC.</summary>
    public DateTimeOffset MovedAt { get; private init; }

    /// <summary>Who was registered, where somebody else was named instead since; null where nobody was.</summary>
    public string? Name { get; private set; }

    /// <summary>For whom that person comes.</summary>
    public string? Organisation { get; private set; }

    /// <summary>What that person does there.</summary>
    public string? Function { get; private set; }

    /// <summary>Which sector that is.</summary>
    public Sector? Sector { get; private set; }

    /// <summary>The person before, where somebody else is registered now.</summary>
    internal Attendee? Before => Name is null ? null : new(Name, Email, Organisation, Function, Sector);

    /// <summary>Somebody else is about to be named: the person of this mailbox is remembered, who may take the place back.</summary>
    internal void Remember(Booking booking)
    {
        if (Name is not null) return;
        (Name, Organisation, Function, Sector) = (booking.Name, booking.Organisation, booking.Function, booking.Sector);
    }

    /// <summary>The person of this mailbox is registered again, by a later one: nobody comes in their place any more.</summary>
    internal void Forget(Booking booking)
    {
        if (Name == booking.Name) (Name, Organisation, Function, Sector) = (null, null, null, null);
    }
}
