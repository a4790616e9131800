using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>Projects of an alliance that pauses or ends: each of them is given a fate (003:9). What others carry, too, may go on.</summary>
internal static class ProjectsInPause
{
    private static readonly (PauseFate, string)[] Fates = [(PauseFate.Rest, "ruht"), (PauseFate.Complete, "ist abgeschlossen"),
        (PauseFate.HandOver, "führt jemand anderes weiter"), (PauseFate.Cancel, "wird abgebrochen")];

    public static PauseTopic Topic { get; } = new("project", "Projekte", "Projekt", Running, Settle, Wake) { AsksAtEnd = true };

    private static async Task<IReadOnlyList<RunningThing>> Running(Db db, Alliance alliance, DateTimeOffset at, CancellationToken cancel)
    {
        var projects = await db.Projects.OfAlliance(alliance.Id, db).Published.WithCarriers.Where(one => one.State == ProjectState.Idea
            || one.State == ProjectState.Planned || one.State == ProjectState.Running).ByTitle.ToListAsync(cancel);
        return [.. projects.Where(one => IsOnlyOf(alliance, one))
            .Select(one => new RunningThing(one.Id, one.Title, FatesOf(one), one.ChangedAt) { Visibility = one.Visibility })];
    }

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
        if (await Find(decision) is { } one && one.State.Next.Contains(StateOf(decision.Fate)))
            one.Turn(StateOf(decision.Fate), null, decision.Reason, decision.By, decision.At);
    }

    private static async Task Wake(PauseDecision decision)
    {
        if (await Find(decision) is { State: ProjectState.Resting } one)
            one.Turn(ProjectState.Running, null, null, decision.By, decision.At);
    }

    private static Task<Project?> Find(PauseDecision decision) => decision.Db.Projects.Include(one => one.Turns)
        .FirstOrDefaultAsync(one => one.Id == decision.ThingId, decision.Cancel);
}
