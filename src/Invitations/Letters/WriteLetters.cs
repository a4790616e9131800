using Buendnisnetz.Accounts;

namespace Buendnisnetz.Invitations;

/// <summary>Letters of a list are to be written: a part of them, then the next part, each saved together with its being done.</summary>
/// <param name="BatchId">The list.</param>
public sealed record LettersPlanned(Guid BatchId);

/// <summary>
/// Writes the letters whose turn is planned. A part that was cut off is written again as a whole; what two workers would
/// write at once, the version of the invitation lets only one of them save.
/// </summary>
internal sealed class WriteLetters(Db db, TimeProvider clock, Site site) : Work<LettersPlanned>
{
    /// <summary>So many people at once.</summary>
    public const int Part = 50;

    public override async Task Do(LettersPlanned payload, CancellationToken cancel)
    {
        var batch = await db.InvitationBatches.FirstOrDefaultAsync(one => one.Id == payload.BatchId, cancel);
        if (batch is null) return;
        var planned = await db.Invitations.Of(batch).ToWrite.OrderBy(one => one.ScheduledAt).ThenBy(one => one.Number).Take(Part)
            .ToListAsync(cancel);
        if (planned.Count == 0) return;
        var post = await LetterPost.Prepare(db, batch, planned, site, clock.Now, cancel);
        foreach (var letter in planned.GroupBy(one => Person.KeyOf(one.Email))) post.Write([.. letter]);
        if (planned.Count == Part) db.Enqueue(payload, clock.Now);
    }
}
