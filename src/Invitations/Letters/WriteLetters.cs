using Buendnisnetz.Accounts;

namespace Buendnisnetz.Invitations;

/// <summary>Letters of a list are to be written.</summary>
/// <param name="BatchId">The list.</param>
public sealed record LettersPlanned(Guid BatchId);

/// <summary>The letter of one person is to be written.</summary>
/// <param name="BatchId">The list.</param>
/// <param name="Invitations">All invitations of the list to this mailbox.</param>
public sealed record LetterPlanned(Guid BatchId, IReadOnlyList<Guid> Invitations);

/// <summary>Finds the letters whose turn is planned and has each written by itself.</summary>
internal sealed class WriteLetters(Db db, TimeProvider clock) : Work<LettersPlanned>
{
    public override async Task Do(LettersPlanned payload, CancellationToken cancel)
    {
        var planned = await db.Invitations.Where(one => one.BatchId == payload.BatchId).ToWrite.OrderBy(one => one.ScheduledAt)
            .ThenBy(one => one.Number)
            .Select(one => new { one.Id, one.Email, one.ScheduledAt }).ToListAsync(cancel);
        db.FanOut(planned.GroupBy(one => Person.KeyOf(one.Email)),
            mailbox => new LetterPlanned(payload.BatchId, [.. mailbox.Select(one => one.Id)]),
            mailbox => $"{mailbox.First().Id:N}:{mailbox.Max(one => one.ScheduledAt):O}", "letter", clock.Now);
    }
}

/// <summary>
/// Writes one person's letter. What two workers would write at once, the version of the invitation lets only one of them save.
/// </summary>
internal sealed class WriteLetter(Db db, TimeProvider clock, Site site) : Work<LetterPlanned>
{
    public override async Task Do(LetterPlanned payload, CancellationToken cancel)
    {
        if (await db.InvitationBatches.FirstOrDefaultAsync(one => one.Id == payload.BatchId, cancel) is not { } batch) return;
        var promises = await db.Invitations.Of(batch).ToWrite.Where(one => payload.Invitations.Contains(one.Id))
            .OrderBy(one => one.ScheduledAt).ThenBy(one => one.Number).ToListAsync(cancel);
        if (promises.Count == 0) return;
        var post = await LetterPost.Prepare(db, batch, promises, site, clock.Now, cancel);
        post.Write(promises);
    }
}
