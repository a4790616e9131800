namespace Buendnisnetz.Platform;

/// <summary>
/// The letter of one person, among many that say the same: written by a job, taken by the mail server, perhaps come back. What becomes of
/// it is noted by <see cref="CopyFate{T}"/>.
/// </summary>
public abstract class LetterCopy : Entity
{
    /// <summary>The mail; its Message-ID begins with it. Null while it is not written.</summary>
    public Guid? MailId { get; private set; }

    /// <summary>When it was written, in UTC.</summary>
    public DateTimeOffset? WrittenAt { get; private set; }

    /// <summary>When the mail server took it, in UTC.</summary>
    public DateTimeOffset? DeliveredAt { get; private set; }

    /// <summary>When it came back, in UTC.</summary>
    public DateTimeOffset? BouncedAt { get; private set; }

    /// <summary>Why it came back, in a German sentence.</summary>
    public string? BounceReason { get; private set; }

    /// <summary>It is written and lies in the outbox.</summary>
    public void Write(Guid mailId, DateTimeOffset at) => (MailId, WrittenAt) = (mailId, at);

    /// <summary>The mail server took it.</summary>
    public void WasDelivered(DateTimeOffset at) => DeliveredAt = at;

    /// <summary>It came back.</summary>
    public void CameBack(string reason, DateTimeOffset at) => (BouncedAt, BounceReason) = (at, reason);
}
