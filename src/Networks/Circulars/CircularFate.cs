namespace Buendnisnetz.Networks;

/// <summary>What becomes of the letters of a circular, noted at the copies: taken by the mail server, or come back.</summary>
internal static class CircularFate
{
    /// <summary>The threads of all circulars begin with it.</summary>
    public const string Threads = "rundbrief-";

    /// <summary>What the outbox tells.</summary>
    public static MailEnd OfOutbox { get; } = new(Told);

    /// <summary>What reports of other mail servers tell.</summary>
    public static MailReturn OfReports { get; } = new(CameBack);

    /// <summary>Those of them to whom the last letter of the house came back, and who have got none since.</summary>
    public static async Task<IReadOnlySet<Guid>> LastCameBack(Db db, IReadOnlyCollection<CircularReader> readers, CancellationToken cancel)
    {
        Guid?[] ids = [.. readers.Select(reader => (Guid?)reader.PersonId)];
        var mails = db.Mails.Where(mail => ids.Contains(mail.PersonId));
        var refused = await mails.Where(mail => mail.State == DeliveryState.Dead && !db.Mails.Any(later =>
            later.PersonId == mail.PersonId && later.State == DeliveryState.Done && later.EndedAt > mail.EndedAt))
            .Select(mail => new { mail.PersonId, mail.To, mail.LastError }).ToListAsync(cancel);
        var copies = db.CircularCopies.IgnoreAutoIncludes();
        var returned = await copies.Where(copy => ids.Contains(copy.PersonId) && copy.BouncedAt != null
            && !copies.Any(later => later.PersonId == copy.PersonId && later.BouncedAt == null
                && later.DeliveredAt > copy.BouncedAt))
            .Select(copy => copy.PersonId!.Value).ToListAsync(cancel);
        var emails = readers.ToDictionary(reader => reader.PersonId, reader => reader.Email);
        return refused.Where(mail => emails[mail.PersonId!.Value] == mail.To && !EnhancedStatus.BlamesSender(mail.LastError))
            .Select(mail => mail.PersonId!.Value).Concat(returned).ToHashSet();
    }

    private static Task Told(Db db, OutgoingMail mail, CancellationToken cancel)
    {
        var isOurs = mail.Thread?.StartsWith(Threads, StringComparison.Ordinal) == true;
        if (!isOurs || mail.EndedAt is not { } at) return Task.CompletedTask;
        return mail.State == DeliveryState.Done ? Delivered(db, mail.Id, at, cancel)
            : mail.BlamesSender ? Task.CompletedTask // The administration is told and sends it once more.
            : CameBack(db, mail.Id, BounceReason.Of(mail.LastError), at, cancel);
    }

    private static Task<int> Delivered(Db db, Guid mailId, DateTimeOffset at, CancellationToken cancel) => db.CircularCopies
        .Where(copy => copy.MailId == mailId && copy.DeliveredAt == null)
        .ExecuteUpdateAsync(set => set.SetProperty(copy => copy.DeliveredAt, (DateTimeOffset?)at)
            .SetProperty(copy => copy.BouncedAt, (DateTimeOffset?)null).SetProperty(copy => copy.BounceReason, (string?)null), cancel);

    private static Task<int> CameBack(Db db, Guid mailId, string reason, DateTimeOffset at, CancellationToken cancel) => db.CircularCopies
        .Where(copy => copy.MailId == mailId && copy.BouncedAt == null)
        .ExecuteUpdateAsync(set => set.SetProperty(copy => copy.BouncedAt, (DateTimeOffset?)at)
            .SetProperty(copy => copy.BounceReason, reason), cancel);
}
