using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>What findings ask of the desk of a coordinator: to look at them, and to decide where they are confirmed.</summary>
internal static class OverlapTasks
{
    private const int Most = 3;

    public static DeskTasks All { get; } = new("doppelstrukturen", DeskPart.Checking, Open, Position.After("vorbilder"))
    {
        Waits = (db, desk) => Waiting(db, desk).Select(one => one.Id),
    };

    private static async Task<IReadOnlyList<DeskTask>> Open(Db db, DeskView desk, CancellationToken cancel)
    {
        var (ids, carriers) = (desk.Ids, db.ProjectCarriers);
        var readable = db.Projects.VisibleTo(desk.Me, db).Select(one => one.Id);
        var open = await Waiting(db, desk).OrderByDescending(one => one.State == OverlapState.Confirmed)
            .ThenByDescending(one => one.Likeness).ThenBy(one => one.Id).Take(Most * ids.Count)
            .Select(one => new Found(one,
                readable.Contains(one.FirstId) || one.Steps.Any(step => step.Side == OverlapSides.First) ? one.First!.Title : null,
                readable.Contains(one.SecondId) || one.Steps.Any(step => step.Side == OverlapSides.Second) ? one.Second!.Title : null,
                carriers.Where(who => who.Role == ProjectRole.Carrier && who.AllianceId != null && ids.Contains(who.AllianceId.Value)
                    && (who.ProjectId == one.FirstId || who.ProjectId == one.SecondId))
                    .OrderBy(who => who.ProjectId == one.FirstId ? 0 : 1).ThenBy(who => who.Position)
                    .Select(who => who.AllianceId).FirstOrDefault()))
            .AsNoTracking().ToListAsync(cancel);
        return [.. open.Select(Task)];
    }

    private static IQueryable<Overlap> Waiting(Db db, DeskView desk) =>
        db.Overlaps.WaitingFor(desk.Ids, db).VisibleTo(desk.Me, db);

    private static DeskTask Task(Found found) => found.Overlap.State == OverlapState.Confirmed
        ? new($"{found.Both} tun dasselbe. Die Entscheidung steht aus.", found.Overlap.Path, "Entscheiden", found.Home, IsAsked: true)
        : found.Overlap.State.IsDenied
            ? new($"{found.Both}: Die anderen sagen, das ist etwas anderes.", found.Overlap.Path, "Antworten", found.Home, IsAsked: true)
            : new($"{found.Both} ähneln einander.", found.Overlap.Path, "Ansehen", found.Home);

    /// <summary>A finding with what may be known of both projects (<see cref="OverlapSight"/>), and in whose card it stands.</summary>
    private sealed record Found(Overlap Overlap, string? First, string? Second, Guid? Home)
    {
        public string Both => OverlapSight.Of(First, Second);
    }
}
