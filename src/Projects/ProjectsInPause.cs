using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>
/// Projects of an alliance that pauses or ends: each of them is given a fate (003:9). What other alliances carry, too, goes on with them;
/// this one stays or leaves. What rests is asked for again where the alliance ends from its pause.
/// </summary>
internal static class ProjectsInPause
{
    private static readonly (PauseFate, string)[] Fates = [(PauseFate.Rest, "ruht"), (PauseFate.Complete, "ist abgeschlossen"),
        (PauseFate.HandOver, "führt jemand anderes weiter"), (PauseFate.Cancel, "wird abgebrochen")];

    private static readonly (PauseFate, string)[] Joint = [(PauseFate.Rest, "läuft bei den anderen weiter, wir bleiben dabei"),
        (PauseFate.HandOver, "läuft bei den anderen weiter, wir steigen aus")];

    public static PauseTopic Topic { get; } = new("project", "Projekte", "Projekt", Running, Settle, Wake)
    {
        AsksAtEnd = true,
        BringBack = ProjectsAfterMistake.BringBack,
        Stays = ProjectsAfterMistake.Stays,
    };

    private static async Task<IReadOnlyList<RunningThing>> Running(Db db, Alliance alliance, DateTimeOffset at, CancellationToken cancel)
    {
        var pauses = alliance.State == LifeState.CreativePause;
        var projects = await db.Projects.OfAlliance(alliance.Id, db).Published.WithCarriers.Where(one => one.State == ProjectState.Idea
            || one.State == ProjectState.Planned || one.State == ProjectState.Running
            || (pauses && one.State == ProjectState.Resting)).ByTitle.ToListAsync(cancel);
        return [.. projects.Where(one => IsCarriedBy(alliance, one) && IsWaiting(alliance, one)).Select(one =>
            new RunningThing(one.Id, one.Title, IsOnlyOf(alliance, one) ? FatesOf(one) : Joint, one.ChangedAt)
            { Visibility = one.Visibility })];
    }

    /// <summary>What rests together with others does not wait for this alliance.</summary>
    private static bool IsWaiting(Alliance alliance, Project one) => one.State != ProjectState.Resting || IsOnlyOf(alliance, one);

    private static bool IsCarriedBy(Alliance alliance, Project one) => CarrierOf(alliance, one) is not null;

    private static ProjectCarrier? CarrierOf(Alliance alliance, Project one) =>
        one.Of(ProjectRole.Carrier).FirstOrDefault(who => who.AllianceId == alliance.Id);

    private static bool IsOnlyOf(Alliance alliance, Project one) =>
        one.Of(ProjectRole.Carrier).Where(who => who.AllianceId is not null).All(who => who.AllianceId == alliance.Id);

    private static (PauseFate, string)[] FatesOf(Project one) => [.. Fates.Where(fate => one.State.Next.Contains(StateOf(fate.Item1)))];

    private static ProjectState StateOf(PauseFate fate) => fate switch
    {
        PauseFate.Rest => ProjectState.Resting,
        PauseFate.Complete => ProjectState.Completed,
        PauseFate.HandOver => ProjectState.HandedOver,
        _ => ProjectState.Cancelled,
    };

    private static async Task Settle(PauseDecision decision)
    {
        if (await Find(decision) is not { } one) return;
        if (!IsOnlyOf(decision.Alliance, one)) Leave(one, decision);
        else if (one.State.Next.Contains(StateOf(decision.Fate)))
            one.Turn(StateOf(decision.Fate), null, decision.Reason, decision.By, decision.At);
    }

    private static void Leave(Project one, PauseDecision decision)
    {
        if (decision.Fate == PauseFate.HandOver && CarrierOf(decision.Alliance, one) is { } who) one.Leave(who, decision.By, decision.At);
    }

    private static async Task Wake(PauseDecision decision)
    {
        if (await Find(decision) is { State: ProjectState.Resting } one && IsOnlyOf(decision.Alliance, one))
            one.Turn(BeforeResting(one), null, null, decision.By, decision.At);
    }

    private static ProjectState BeforeResting(Project one) =>
        one.Story.LastOrDefault(turn => turn.State != ProjectState.Resting)?.State == ProjectState.Planned
            ? ProjectState.Planned : ProjectState.Running;

    private static Task<Project?> Find(PauseDecision decision) => decision.Db.Projects.WithCarriers.Include(one => one.Turns)
        .FirstOrDefaultAsync(one => one.Id == decision.ThingId, decision.Cancel);
}
