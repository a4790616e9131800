namespace Buendnisnetz.Platform;

/// <summary>
/// What becomes of letters that say the same to many, noted at each of their copies: taken by the mail server, or come back. One that was
/// sent once more and taken is no longer one that came back.
/// </summary>
/// <param name="threads">How the threads of all such letters begin.</param>
/// <typeparam name="T">The copy.</typeparam>
public sealed class CopyFate<T>(string threads) where T : LetterCopy
{
    /// <summary>What the outbox tells.</summary>
    public MailEnd OfOutbox => new(Told);

    /// <summary>What reports of other mail servers tell.</summary>
    public MailReturn OfReports => new(CameBack);

    private Task Told(Db db, OutgoingMail mail, CancellationToken cancel)
    {
        var isOurs = mail.Thread?.StartsWith(threads, StringComparison.Ordinal) == true;
        if (!isOurs || mail.EndedAt is not { } at) return Task.CompletedTask;
        return mail.State == DeliveryState.Done ? Delivered(db, mail.Id, at, cancel)
            : mail.BlamesSender ? Task.CompletedTask // The administration is told and sends it once more.
            : CameBack(db, mail.Id, BounceReason.Of(mail.LastError), at, cancel);
    }

    private static Task<int> Delivered(Db db, Guid mailId, DateTimeOffset at, CancellationToken cancel) => db.Set<T>()
        .Where(copy => copy.MailId == mailId && copy.DeliveredAt == null)
        .ExecuteUpdateAsync(set => set.SetProperty(copy => copy.DeliveredAt, (DateTimeOffset?)at)
            .SetProperty(copy => copy.BouncedAt, (DateTimeOffset?)null).SetProperty(copy => copy.BounceReason, (string?)null), cancel);

    private static Task<int> CameBack(Db db, Guid mailId, string reason, DateTimeOffset at, CancellationToken cancel) => db.Set<T>()
        .Where(copy => copy.MailId == mailId && copy.BouncedAt == null)
        .ExecuteUpdateAsync(set => set.SetProperty(copy => copy.BouncedAt, (DateTimeOffset?)at)
            .SetProperty(copy => copy.BounceReason, reason), cancel);
}
