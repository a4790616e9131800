namespace Buendnisnetz.Mailings;

/// <summary>What becomes of the letters, noted at the copies: taken by the mail server, or come back.</summary>
internal static class MailingFate
{
    /// <summary>What the outbox tells.</summary>
    public static MailEnd OfOutbox { get; } = new(Told);

    /// <summary>What reports of other mail servers tell.</summary>
    public static MailReturn OfReports { get; } = new(CameBack);

    private static Task Told(Db db, OutgoingMail mail, CancellationToken cancel)
    {
        var isOurs = mail.Thread?.StartsWith(MailingLetter.Threads, StringComparison.Ordinal) == true;
        if (!isOurs || mail.EndedAt is not { } at) return Task.CompletedTask;
        return mail.State == DeliveryState.Done ? Delivered(db, mail.Id, at, cancel)
            : mail.BlamesSender ? Task.CompletedTask // The administration is told and sends it once more.
            : CameBack(db, mail.Id, BounceReason.Of(mail.LastError), at, cancel);
    }

    private static Task<int> Delivered(Db db, Guid mailId, DateTimeOffset at, CancellationToken cancel) => db.MailingCopies
        .Where(copy => copy.MailId == mailId && copy.DeliveredAt == null)
        .ExecuteUpdateAsync(set => set.SetProperty(copy => copy.DeliveredAt, (DateTimeOffset?)at), cancel);

    private static Task<int> CameBack(Db db, Guid mailId, string reason, DateTimeOffset at, CancellationToken cancel) => db.MailingCopies
        .Where(copy => copy.MailId == mailId && copy.BouncedAt == null)
        .ExecuteUpdateAsync(set => set.SetProperty(copy => copy.BouncedAt, (DateTimeOffset?)at)
            .SetProperty(copy => copy.BounceReason, reason), cancel);
}
