using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>
/// Projects of an alliance that pauses or ends: each of them is given a fate (003:9), drafts too. What alliances at work carry, too, goes
/// on with them; this one stays or leaves, and leaves where it ends. What rests is asked for again where the alliance ends from its pause.
/// </summary>
internal static class ProjectsInPause
{
    private static readonly (PauseFate, string)[] Fates = [(PauseFate.Rest, "ruht"), (PauseFate.Complete, "ist abgeschlossen"),
        (PauseFate.HandOver, "führt jemand anderes weiter"), (PauseFate.Cancel, "wird abgebrochen")];

    private static readonly (PauseFate, string)[] AtEnd = [Fates[1], Fates[3], Fates[2]];

    private static readonly (PauseFate, string)[] Joint = [(PauseFate.Rest, "läuft bei den anderen weiter, wir bleiben dabei"),
        (PauseFate.HandOver, "läuft bei den anderen weiter, wir steigen aus")];

    private static readonly (PauseFate, string)[] Drafts =
        [(PauseFate.Rest, "bleibt als Entwurf liegen"), (PauseFate.Cancel, "wird verworfen")];

    private static readonly (PauseFate, string)[] DraftsAtEnd =
        [(PauseFate.Complete, "bleibt als Entwurf, den nur Ihr Team liest"), (PauseFate.Cancel, "wird verworfen")];

    public static PauseTopic Topic { get; } = new("project", "Projekte", "Projekt", Running, Settle, Wake)
    {
        AsksAtEnd = true,
        BringBack = ProjectsAfterMistake.BringBack,
        Stays = ProjectsAfterMistake.Stays,
    };

    private static async Task<IReadOnlyList<RunningThing>> Running(Db db, Alliance alliance, DateTimeOffset at, CancellationToken cancel)
    {
        var pauses = alliance.State == LifeState.CreativePause;
        var projects = await db.Projects.OfAlliance(alliance.Id, db).WithCarriers.Include(one => one.Turns).Where(one =>
            one.State == ProjectState.Idea || one.State == ProjectState.Planned || one.State == ProjectState.Running
            || (pauses && one.State == ProjectState.Resting)).ByTitle.AsSplitQuery().ToListAsync(cancel);
        return [.. projects.Where(one => IsCarriedBy(alliance, one) && IsWaiting(alliance, one)).Select(one => Thing(alliance, one))];
    }

    private static RunningThing Thing(Alliance alliance, Project one)
    {
        var (pause, end) = !IsOnlyOf(alliance, one) ? (Joint, [Joint[1]])
            : one.IsPublished ? (Possible(Fates, one), Possible(AtEnd, one)) : (Drafts, DraftsAtEnd);
        return new(one.Id, one.IsPublished ? one.Title : $"{one.Title} (Entwurf)", pause, one.ChangedAt)
        {
            FatesAtEnd = end,
            Visibility = one.IsPublished ? one.Visibility : Visibility.Place,
        };
    }

    /// <summary>What rests together with others does not wait for this alliance.</summary>
    private static bool IsWaiting(Alliance alliance, Project one) => one.State != ProjectState.Resting || IsOnlyOf(alliance, one);

    private static bool IsCarriedBy(Alliance alliance, Project one) => CarrierOf(alliance, one) is not null;

    private static ProjectCarrier? CarrierOf(Alliance alliance, Project one) =>
        one.Of(ProjectRole.Carrier).FirstOrDefault(who => who.AllianceId == alliance.Id);

    /// <summary>Nobody else goes on with it: all other alliances that carry it pause or have ended, too.</summary>
    private static bool IsOnlyOf(Alliance alliance, Project one) => one.Named(ProjectRole.Carrier)
        .Select(who => who.Alliance).OfType<Alliance>()
        .All(home => home.Id == alliance.Id || home.State is LifeState.CreativePause or LifeState.Ended);

    private static (PauseFate, string)[] Possible((PauseFate, string)[] fates, Project one) =>
        [.. fates.Where(fate => one.Next.Contains(StateOf(fate.Item1)))];

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
        if (!IsOnlyOf(decision.Alliance, one)) await Leave(one, decision);
        else if (!one.IsPublished) Discard(one, decision);
        else if (one.Next.Contains(StateOf(decision.Fate)))
            one.Turn(StateOf(decision.Fate), null, ReasonOf(decision), decision.By, decision.At);
    }

    /// <summary>Whoever carries it on is named, where the end of the alliance names them.</summary>
    private static string ReasonOf(PauseDecision decision) => decision is { Fate: PauseFate.HandOver, Successor: { } successor }
        ? $"{decision.Reason} Weiter macht {successor}." : decision.Reason;

    private static void Discard(Project one, PauseDecision decision)
    {
        if (decision.Fate != PauseFate.Cancel) return;
        one.Discard(decision.By, decision.At);
        decision.Db.Remove(one);
    }

    private static async Task Leave(Project one, PauseDecision decision)
    {
        if (decision.Fate != PauseFate.HandOver || CarrierOf(decision.Alliance, one) is not { } who) return;
        await decision.Db.LoadAreasOfCarriers(one, decision.Cancel);
        one.LeaveWithAreas(who, decision.By, decision.At);
    }

    private static async Task Wake(PauseDecision decision)
    {
        if (await Find(decision) is { State: ProjectState.Resting } one && IsOnlyOf(decision.Alliance, one))
            one.Turn(one.BeforeResting, null, null, decision.By, decision.At);
    }

    private static Task<Project?> Find(PauseDecision decision) => decision.Db.Projects.WithCarriers.Include(one => one.Turns)
        .Include(one => one.Areas).AsSplitQuery().FirstOrDefaultAsync(one => one.Id == decision.ThingId, decision.Cancel);
}
