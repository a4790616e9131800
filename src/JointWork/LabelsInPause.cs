using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Projects;

namespace Buendnisnetz.JointWork;

/// <summary>
/// Labels that an alliance carries when it pauses or ends: it stays, and the office looks after its places meanwhile, or it leaves. What
/// it lent to local partners goes on in a pause: they can give the label, too.
/// </summary>
internal static class LabelsInPause
{
    private static readonly (PauseFate, string)[] Fates = [(PauseFate.Rest, "die Geschäftsstelle sieht so lange nach unseren Orten"),
        (PauseFate.HandOver, "wir geben es ab, die anderen führen es weiter")];

    public static PauseTopic Topic { get; } = new("label", "Gemeinsame Labels", "Label", Running, Settle)
    {
        AsksAtEnd = true,
        BringBack = BringBack,
        Stays = Stays,
    };

    private static async Task<IReadOnlyList<RunningThing>> Running(Db db, Alliance alliance, DateTimeOffset at, CancellationToken cancel)
    {
        var carried = await db.Set<LabelCarrier>().Where(one => one.AllianceId == alliance.Id && one.Until == null)
            .OrderBy(one => one.Label!.Name).ThenBy(one => one.Id).Select(one => new { one.LabelId, one.Label!.Name }).ToListAsync(cancel);
        return [.. carried.Select(one => new RunningThing(one.LabelId, one.Name, Fates) { Visibility = Visibility.Public })];
    }

    /// <summary>What the alliance has left to the others by mistake it carries again, where it is still a member.</summary>
    private static async Task BringBack(LifeMistake mistake)
    {
        var (db, alliance, cancel) = (mistake.Db, mistake.Alliance, mistake.Cancel);
        foreach (var label in await db.Labels.Include(one => one.Carriers).Where(one => one.Carriers.Any(who =>
            who.AllianceId == alliance.Id && who.Until == mistake.Moment)).OrderBy(one => one.Id).ToListAsync(cancel))
            if (await db.Memberships.IgnoreAutoIncludes().InForce.AnyAsync(one => one.NetworkId == label.NetworkId
                    && one.AllianceId == alliance.Id, cancel)
                && label.Join(alliance, isMember: true, mistake.By, mistake.At) is { } joined) db.Add(joined);
    }

    /// <summary>Rights that have ended with it were told of already, and a joint project takes the word of all.</summary>
    private static async Task<IReadOnlyList<string>> Stays(LifeMistake mistake)
    {
        var rights = await mistake.Db.LentRights.Where(one => one.AllianceId == mistake.Alliance.Id && one.RevokedAt == mistake.Moment)
            .OrderBy(one => one.Id).Select(one => one.Organisation!.Name).ToListAsync(mistake.Cancel);
        var left = await mistake.Db.ProjectsLeftBy(mistake.Alliance.Id, mistake.Moment, mistake.Cancel);
        var joint = await mistake.Db.JointProjects.Where(one => one.EndedAt == mistake.Moment
                && left.Contains(one.ProjectId))
            .OrderBy(one => one.Id).Select(one => new { one.Project!.Title, one.Network!.Name }).ToListAsync(mistake.Cancel);
        return [.. rights.Distinct().Select(name => $"Das Recht, das Sie {name} übertragen hatten, ist beendet. Übertragen Sie es neu."),
            .. joint.Select(one => $"{one.Title.Quoted} ist kein Gemeinschaftsprojekt von {one.Name} mehr. Schlagen Sie es neu vor.")];
    }

    private static async Task Settle(PauseDecision decision)
    {
        if (decision.Fate != PauseFate.HandOver) return;
        var label = await decision.Db.Labels.Include(one => one.Carriers).FirstOrDefaultAsync(one => one.Id == decision.ThingId,
            decision.Cancel);
        if (label is not null) await decision.Db.LeaveLabel(label, decision.Alliance.Id, decision.By, decision.At, decision.Cancel);
    }
}
