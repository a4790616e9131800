using Buendnisnetz.Accounts;

namespace Buendnisnetz.Networks;

/// <summary>Letters of a list are to be written.</summary>
/// <param name="BatchId">The list.</param>
public sealed record LettersPlanned(Guid BatchId);

/// <summary>The letter of one person is to be written: for this invitation and all others of the list to the same mailbox.</summary>
/// <param name="InvitationId">The first of them.</param>
public sealed record LetterPlanned(Guid InvitationId);

/// <summary>Finds the letters whose turn is planned and has each written by itself.</summary>
internal sealed class WriteLetters(Db db, TimeProvider clock) : Work<LettersPlanned>
{
    public override async Task Do(LettersPlanned payload, CancellationToken cancel)
    {
        var planned = await db.Invitations.Where(one => one.BatchId == payload.BatchId).ToWrite.OrderBy(one => one.ScheduledAt).ThenBy(one => one.Number)
            .Select(one => new { one.Id, one.Email, one.ScheduledAt }).ToListAsync(cancel);
        db.FanOut(planned.DistinctBy(one => Person.KeyOf(one.Email)), one => new LetterPlanned(one.Id), one => $"{one.Id:N}", $"{planned.FirstOrDefault()?.ScheduledAt:O}", clock.Now);
    }
}

/// <summary>Writes one person's letter. What two workers would write at once, the version of the invitation lets only one of them save.</summary>
internal sealed class WriteLetter(Db db, TimeProvider clock, Site site) : Work<LetterPlanned>
{
    public override async Task Do(LetterPlanned payload, CancellationToken cancel)
    {
        if (await db.Invitations.ToWrite.FirstOrDefaultAsync(one => one.Id == payload.InvitationId, cancel) is not { } first) return;
        var batch = await db.InvitationBatches.SingleAsync(one => one.Id == first.BatchId, cancel);
        var key = Person.KeyOf(first.Email);
        var promises = await db.Invitations.Of(batch).ToWrite.Where(one => one.Email == first.Email || one.Email.ToLower() == key).OrderBy(one => one.ScheduledAt).ThenBy(one => one.Number).ToListAsync(cancel);
        var post = await LetterPost.Prepare(db, batch, promises, site, clock.Now, cancel);
        post.Write(promises);
    }
}
