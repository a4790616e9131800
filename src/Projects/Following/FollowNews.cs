using System.Text.Json;

namespace Buendnisnetz.Projects;

/// <summary>What happened to a project since a moment, in sentences for everybody.</summary>
internal static class FollowNews
{
    /// <summary>States, steps that are done, what was learnt, and who imitates it, the first first. Its turns were loaded.</summary>
    public static async Task<IReadOnlyList<string>> Of(Project one, DateTimeOffset since, Db db, CancellationToken cancel)
    {
        var learnt = await db.Events.Where(told => told.SubjectId == one.Id && told.Kind == nameof(ProjectLearnt) && told.At > since)
            .OrderBy(told => told.At).ThenBy(told => told.Id).Select(told => new { told.At, told.Payload }).ToListAsync(cancel);
        var open = db.Projects.Open;
        var copies = await db.Adoptions.Where(tie => tie.SourceId == one.Id).Join(open, tie => tie.CopyId, copy => copy.Id,
            (_, copy) => copy).Where(copy => copy.PublishedAt > since).WithCarriers.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .OrderBy(copy => copy.Id).ToListAsync(cancel);
        IEnumerable<(DateTimeOffset Moment, string Sentence)> all =
        [
            .. one.Story.Where(turn => turn.RecordedAt > since).Select(turn => (turn.RecordedAt, Turned(turn))),
            .. one.Plan.Where(step => step.DoneAt > since).Select(step => (step.DoneAt!.Value, $"Erledigt: {step.What}")),
            .. learnt.Select(told => (told.At, $"Neu erzählt: {JsonSerializer.Deserialize<ProjectLearnt>(told.Payload)!.What}.")),
            .. copies.Select(copy => (copy.PublishedAt!.Value, $"{copy.HomeName} macht es nach: {copy.Title}.")),
        ];
        return [.. all.OrderBy(told => told.Moment).Select(told => told.Sentence).Distinct()];
    }

    private static string Turned(ProjectTurn turn) =>
        $"Neuer Stand: {turn.State.Label}." + (turn.Reason is { } reason ? $" {reason}" : "");
}
