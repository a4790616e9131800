using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Buendnisnetz.Projects;

/// <summary>Asks the radar to look at a project that was published or changed.</summary>
/// <param name="ProjectId">Which one.</param>
internal sealed record LookForOverlaps(Guid ProjectId)
{
    /// <summary>Whatever is said of a project may make it like another one.</summary>
    public static Consequence Follows { get; } = new((_, raised) => raised.Noun is Project one ? [new LookForOverlaps(one.Id)] : []);
}

/// <summary>Keeps the marks of a project what it is, and notes which others may do the same. What was decided stays.</summary>
internal sealed class LookingForOverlaps(Db db, Radar radar, TimeProvider clock) : Work<LookForOverlaps>
{
    private const int MostMarks = 40;

    /// <summary>One looks after the other: two that look at the same moment would not see each other's marks.</summary>
    public override async Task Do(LookForOverlaps payload, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock("radar", cancel);
        await Look(payload, cancel);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
    }

    private async Task Look(LookForOverlaps payload, CancellationToken cancel)
    {
        var one = await db.Projects.Published.WithPage.AsNoTrackingWithIdentityResolution()
            .FirstOrDefaultAsync(project => project.Id == payload.ProjectId, cancel);
        if (one is { State: not (ProjectState.Cancelled or ProjectState.HandedOver or ProjectState.Completed) })
        {
            await Mark(one, cancel);
            await Note(one, cancel);
            return;
        }
        await db.ProjectMarks.Where(mark => mark.ProjectId == payload.ProjectId).ExecuteDeleteAsync(cancel);
        db.RemoveRange(await Suspected(payload.ProjectId, cancel));
    }

    private async Task Mark(Project one, CancellationToken cancel)
    {
        var sketch = Sketch.Of(one);
        var wanted = sketch.Areas.Select(Surroundings.PlaceOf).Distinct()
            .SelectMany(place => sketch.Reading.Strongest(MostMarks).Select(mark => (place, mark))).ToHashSet();
        var there = await db.ProjectMarks.Where(mark => mark.ProjectId == one.Id).OrderBy(mark => mark.Place).ThenBy(mark => mark.Mark)
            .ToListAsync(cancel);
        db.RemoveRange(there.Where(mark => !wanted.Contains((mark.Place, mark.Mark))));
        foreach (var mark in there) wanted.Remove((mark.Place, mark.Mark));
        db.AddRange(wanted.Select(mark => new ProjectMark(mark.place, mark.mark, one.Id)));
    }

    /// <summary>A suspicion stays while the two are alike enough, whichever of them was looked at.</summary>
    private async Task Note(Project one, CancellationToken cancel)
    {
        var known = (await db.Overlaps.OfProject(one.Id).OrderBy(pair => pair.Id).ToListAsync(cancel))
            .ToDictionary(pair => pair.OtherThan(one.Id));
        var found = await radar.Around(Sketch.Of(one), null, cancel, [.. known.Keys]);
        foreach (var finding in found)
            if (!known.Remove(finding.Project.Id, out var pair)) Suspect(one, finding);
            else if (pair.State == OverlapState.Suspected) pair.Explain(finding);
        db.RemoveRange(known.Values.Where(pair => pair.State == OverlapState.Suspected));
    }

    private void Suspect(Project one, Finding finding)
    {
        var pair = db.Add(Overlap.Suspect(one.Id, finding.Project.Id, finding, clock.Now)).Entity;
        db.Enqueue(new OverlapFound(pair.Id), clock.Now);
    }

    private Task<List<Overlap>> Suspected(Guid project, CancellationToken cancel) => db.Overlaps.OfProject(project)
        .Where(pair => pair.State == OverlapState.Suspected).OrderBy(pair => pair.Id).ToListAsync(cancel);

    /// <summary>Once after an update that brought the radar or other terms: all projects that were told before it.</summary>
    public static Backfill ToldBefore { get; } = new($"projects.radar.{ThesaurusText.Version}", Step);

    private static async Task<string?> Step(Db db, string? cursor, CancellationToken cancel)
    {
        const int batch = 500;
        var after = Guid.TryParse(cursor, out var last) ? last : Guid.Empty;
        var ids = await db.Projects.Published.Where(one => one.Id.CompareTo(after) > 0).OrderBy(one => one.Id).Select(one => one.Id)
            .Take(batch).ToListAsync(cancel);
        var now = db.GetService<TimeProvider>().Now;
        foreach (var id in ids) db.Enqueue(new LookForOverlaps(id), now);
        return ids.Count < batch ? null : ids[^1].ToString();
    }
}
