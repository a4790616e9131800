using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>What findings ask of the desk of a coordinator: to look at them, and to decide where they are confirmed.</summary>
internal static class OverlapTasks
{
    private const int Most = 3;

    public static DeskTasks All { get; } = new("doppelstrukturen", DeskPart.Checking, Open, Position.After("vorbilder"));

    private static async Task<IReadOnlyList<DeskTask>> Open(Db db, DeskView desk, CancellationToken cancel)
    {
        var ids = desk.Alliances.Select(alliance => alliance.Id).ToList();
        if (ids.Count == 0) return [];
        var open = await db.Overlaps.WaitingFor(ids, db).VisibleTo(desk.Me, db).Include(one => one.First!.Carriers)
            .Include(one => one.Second!.Carriers).OrderByDescending(one => one.State == OverlapState.Confirmed)
            .ThenByDescending(one => one.Likeness).ThenBy(one => one.Id).Take(Most * ids.Count).AsSplitQuery()
            .AsNoTrackingWithIdentityResolution().Select(OverlapSight.Of(desk.Me, db)).ToListAsync(cancel);
        return [.. open.Select(one => Task(one.Pair, one.Both, HomeOf(one.Pair, ids)))];
    }

    private static DeskTask Task(Overlap one, string both, Guid home) => one.State == OverlapState.Confirmed
        ? new($"{both} tun dasselbe. Die Entscheidung steht aus.", one.Path, "Entscheiden", home, IsAsked: true)
        : one.State.IsDenied
            ? new($"{both}: Die anderen sagen, das ist etwas anderes.", one.Path, "Antworten", home, IsAsked: true)
            : new($"{both} ähneln einander.", one.Path, "Ansehen", home);

    private static Guid HomeOf(Overlap one, List<Guid> ids) => one.First!.Of(ProjectRole.Carrier)
        .Concat(one.Second!.Of(ProjectRole.Carrier)).Select(who => who.AllianceId).OfType<Guid>().First(ids.Contains);
}
