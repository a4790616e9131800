using Buendnisnetz.Notifications;

namespace Buendnisnetz.Invitations;

/// <summary>All letters of a list have had their turn: whoever started it is told how it went.</summary>
/// <param name="BatchId">The list.</param>
public sealed record LettersOut(Guid BatchId);

internal sealed class TellLettersOut(Db db, TimeProvider clock) : Work<LettersOut>
{
    public override async Task Do(LettersOut payload, CancellationToken cancel)
    {
        var batch = await db.InvitationBatches.AsNoTracking().FirstOrDefaultAsync(one => one.Id == payload.BatchId, cancel);
        if (batch?.StartedBy is not { } starter) return;
        var counts = await db.Invitations.Of(batch).Promised.Count(clock.Now, cancel);
        var (all, back) = (counts.Sum(one => one.Count), counts.FirstOrDefault(one => one.State == InvitationState.Bounced)?.Count ?? 0);
        var sentence = $"Die Einladungen der Liste {batch.Name.Quoted} sind verschickt ({all.ToString(German.Culture)})."
            + (back == 0 ? "" : $" {German.Count(back, "Brief kam", "Briefe kamen")} zurück. Bitte prüfen Sie dort die Adressen.");
        db.Notify(starter, sentence, batch.Path, "Einladungen", clock.Now, batch.NetworkId);
    }
}
