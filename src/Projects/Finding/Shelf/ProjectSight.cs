using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>
/// What a reader may read on the shelf: the rule of <c>VisibleTo</c>, of which a test says for all kinds of readers that both agree.
/// </summary>
internal sealed class ProjectSight
{
    private readonly IReadOnlySet<Guid> own;
    private readonly IReadOnlySet<Guid> near;
    private readonly IReadOnlySet<Guid> lent;

    private ProjectSight(Actor reader, IReadOnlySet<Guid> own, IReadOnlySet<Guid> near) =>
        (IsAll, IsInCommunity, this.own, this.near, lent) =
            (reader.IsAdministrator, reader.IsInCommunity, own, near, reader.PlacesOf(ProjectSeats.Place).ToHashSet());

    /// <summary>Whether nothing is hidden.</summary>
    public bool IsAll { get; }

    /// <summary>Whether what is for the community can be read.</summary>
    public bool IsInCommunity { get; }

    /// <summary>The sight of a reader.</summary>
    public static async Task<ProjectSight> Of(Actor reader, Db db, CancellationToken cancel) =>
        reader.IsAdministrator || !reader.IsInCommunity ? new(reader, new HashSet<Guid>(), new HashSet<Guid>())
            : new(reader, reader.PlacesOf(AllianceSeats.Place).ToHashSet(),
                (await db.AlliancesNear(reader).ToListAsync(cancel)).ToHashSet());

    /// <summary>Whether the right to edit a project was lent.</summary>
    public bool IsLent(Guid project) => lent.Contains(project);

    /// <summary>Whether all projects of these alliances can be read.</summary>
    public bool Owns(ShelfAlliances some) => some.Carriers.Any(own.Contains);

    /// <summary>Whether what these alliances show to those near can be read.</summary>
    public bool IsNear(ShelfAlliances some) => some.Carriers.Any(near.Contains);
}
