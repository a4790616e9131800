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
}
