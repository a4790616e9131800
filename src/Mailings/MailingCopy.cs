using Buendnisnetz.Networks;

namespace Buendnisnetz.Mailings;

/// <summary>The letter of one person: written by a job, sent by the outbox, perhaps come back. It goes with the registration.</summary>
public sealed class MailingCopy : LetterCopy
{
    private MailingCopy() { }

    internal MailingCopy(Guid mailingId, Guid bookingId) => (MailingId, BookingId) = (mailingId, bookingId);

    /// <summary>What it is a copy of.</summary>
    public Guid MailingId { get; private init; }

    /// <summary>Whose registration it goes to.</summary>
    public Guid BookingId { get; private init; }

    /// <summary>Where it stands.</summary>
    public CopyState State =>
        BouncedAt is not null ? CopyState.CameBack : DeliveredAt is not null ? CopyState.Sent : CopyState.Waiting;
}
