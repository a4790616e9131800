using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>
/// Projects of an alliance whose pause or end was a mistake: they stand where they stood, and what the alliance has left to the others it
/// carries again. Where somebody has gone on with a project meanwhile, that counts.
/// </summary>
internal static class ProjectsAfterMistake
{
    public static async Task BringBack(LifeMistake mistake)
    {
        foreach (var one in await Turned(mistake))
            if (IsAsTheStepLeftIt(one, mistake)) one.TakeBack(mistake.By, mistake.At);
        await mistake.Db.Entry(mistake.Alliance).Collection(one => one.Areas).LoadAsync(mistake.Cancel);
        var again = Carrying.WithAreas(mistake.Alliance);
        foreach (var one in await Left(mistake))
            if (one.ObstacleToJoining(again) is null)
                mistake.Db.Add(one.Join(ProjectRole.Carrier, again, mistake.By, mistake.At));
    }

    public static async Task<IReadOnlyList<string>> Stays(LifeMistake mistake) =>
    [
        .. (await Turned(mistake)).Where(one => !IsAsTheStepLeftIt(one, mistake)).Select(one =>
            $"Mit {one.Title.Quoted} ging es inzwischen weiter: Es bleibt auf dem Stand {one.State.Label.Quoted}."),
        .. await HasDiscarded(mistake) ? ["Entwürfe von Projekten, die Sie dabei verworfen haben, kommen nicht zurück."]
            : Array.Empty<string>(),
    ];

    private static Task<bool> HasDiscarded(LifeMistake mistake) => mistake.Db.Events.AnyAsync(one => one.At == mistake.Moment
        && one.Kind == nameof(ProjectDiscarded), mistake.Cancel);

    private static bool IsAsTheStepLeftIt(Project one, LifeMistake mistake) =>
        one.Story.Last().RecordedAt == mistake.Moment && one.ObstacleToTakingBack() is null;

    /// <summary>Those of the alliance that the step has turned; what was taken back since is as it was already.</summary>
    private static Task<List<Project>> Turned(LifeMistake mistake) => mistake.Db.Projects.OfAlliance(mistake.Alliance.Id, mistake.Db)
        .Include(one => one.Turns).Where(one => one.Turns.Any(turn => turn.RecordedAt == mistake.Moment && turn.TakenBackAt == null))
        .ByTitle.ToListAsync(mistake.Cancel);

    /// <summary>Those that others carried, too, and that the alliance has left with the step.</summary>
    private static async Task<List<Project>> Left(LifeMistake mistake)
    {
        var ids = await mistake.Db.ProjectsLeftBy(mistake.Alliance.Id, mistake.Moment, mistake.Cancel);
        return ids.Count == 0 ? [] : await mistake.Db.Projects.WithCarriers.Include(one => one.Areas).Where(one => ids.Contains(one.Id))
            .ByTitle.AsSplitQuery().ToListAsync(mistake.Cancel);
    }
}
