namespace Buendnisnetz.Networks;

/// <summary>What becomes of the letters of a circular, noted at the copies: taken by the mail server, or come back.</summary>
internal static class CircularFate
{
    /// <summary>The threads of all circulars begin with it.</summary>
    public const string Threads = "rundbrief-";

    /// <summary>Notes it.</summary>
    public static CopyFate<CircularCopy> Noted { get; } = new(Threads);

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
}
