using Buendnisnetz.Alliances;

namespace Buendnisnetz.JointWork;

/// <summary>
/// Labels that an alliance carries when it pauses or ends: it stays, and the office looks after its places meanwhile, or it leaves. What
/// it lent to local partners goes on in a pause: they can give the label, too.
/// </summary>
internal static class LabelsInPause
{
    private static readonly (PauseFate, string)[] Fates = [(PauseFate.Rest, "die Geschäftsstelle sieht so lange nach unseren Orten"),
        (PauseFate.HandOver, "wir geben es ab, die anderen führen es weiter")];

    public static PauseTopic Topic { get; } = new("label", "Gemeinsame Labels", "Label", Running, Settle) { AsksAtEnd = true };

    private static async Task<IReadOnlyList<RunningThing>> Running(Db db, Alliance alliance, DateTimeOffset at, CancellationToken cancel)
    {
        var carried = await db.Set<LabelCarrier>().Where(one => one.AllianceId == alliance.Id && one.Until == null)
            .OrderBy(one => one.Label!.Name).ThenBy(one => one.Id).Select(one => new { one.LabelId, one.Label!.Name }).ToListAsync(cancel);
        return [.. carried.Select(one => new RunningThing(one.LabelId, one.Name, Fates) { Visibility = Visibility.Public })];
    }

    private static async Task Settle(PauseDecision decision)
    {
        if (decision.Fate != PauseFate.HandOver) return;
        var label = await decision.Db.Labels.Include(one => one.Carriers).FirstOrDefaultAsync(one => one.Id == decision.ThingId,
            decision.Cancel);
        if (label is not null) await decision.Db.LeaveLabel(label, decision.Alliance.Id, decision.By, decision.At, decision.Cancel);
    }
}
