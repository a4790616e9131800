using Buendnisnetz.Networks;

namespace Buendnisnetz.Mailings;

/// <summary>The letter of one person: written by a job, sent by the outbox, perhaps come back. It goes with the registration.</summary>
public sealed class MailingCopy : Entity
{
    private MailingCopy() { }

    internal MailingCopy(Guid mailingId, Guid bookingId) => (MailingId, BookingId) = (mailingId, bookingId);

    /// <summary>What it is a copy of.</summary>
    public Guid MailingId { get; private init; }

    /// <summary>Whose registration it goes to.</summary>
    public Guid BookingId { get; private init; }

    /// <summary>The mail; null while it is not written.</summary>
    public Guid? MailId { get; private set; }

    /// <summary>When it was written, in UTC.</summary>
    public DateTimeOffset? WrittenAt { get; private set; }

    /// <summary>When the mail server took it, in UTC.</summary>
    public DateTimeOffset? DeliveredAt { get; private set; }

    /// <summary>When it came back, in UTC.</summary>
    public DateTimeOffset? BouncedAt { get; private set; }

    /// <summary>Why it came back, in a German sentence.</summary>
    public string? BounceReason { get; private set; }

    /// <summary>Where it stands.</summary>
    public CopyState State =>
        BouncedAt is not null ? CopyState.CameBack : DeliveredAt is not null ? CopyState.Sent : CopyState.Waiting;

    internal void Write(Guid mailId, DateTimeOffset at) => (MailId, WrittenAt) = (mailId, at);

    internal void WasDelivered(DateTimeOffset at) => DeliveredAt = at;

    internal void CameBack(string reason, DateTimeOffset at) => (BouncedAt, BounceReason) = (at, reason);
}
