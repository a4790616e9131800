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

    private const string Near = "nahe", Belonging = "mitglieder";

    private ProjectSight(Actor reader, Lines lines) => (IsAll, IsInCommunity, own, near, lent) =
        (reader.IsAdministrator, reader.IsInCommunity, reader.PlacesOf(AllianceSeats.Place).ToHashSet(), Ids(lines[Near]),
            reader.PlacesOf(ProjectSeats.Place).ToHashSet());

    /// <summary>Whether nothing is hidden.</summary>
    public bool IsAll { get; }

    /// <summary>Whether what is for the community can be read.</summary>
    public bool IsInCommunity { get; }

    /// <summary>The alliances of the network whose projects are looked for; null where those of all are.</summary>
    public IReadOnlySet<Guid>? Members { get; private init; }

    /// <summary>What has to be asked for the sight of a reader on the projects of a network, or on all.</summary>
    public static IReadOnlyCollection<AskedLines> Asked(Actor reader, Guid? network, Db db) =>
    [
        new(Near, reader.IsAdministrator || !reader.IsInCommunity ? null
            : db.AlliancesNear(reader).Distinct().Select(id => new Line { Id = id })),
        new(Belonging, network is { } one ? db.MembersOf(one).Select(id => new Line { Id = id }) : null),
    ];

    /// <summary>The sight out of what was found.</summary>
    public static ProjectSight Of(Actor reader, Guid? network, Lines lines) =>
        new(reader, lines) { Members = network is null ? null : Ids(lines[Belonging]) };

    private static HashSet<Guid> Ids(IEnumerable<Line> lines) => [.. lines.Select(line => line.Id!.Value)];

    /// <summary>Whether the right to edit a project was lent.</summary>
    public bool IsLent(Guid project) => lent.Contains(project);

    /// <summary>Whether all projects of these alliances can be read.</summary>
    public bool Owns(ShelfAlliances some) => some.Carriers.Any(own.Contains);

    /// <summary>Whether what these alliances show to those near can be read.</summary>
    public bool IsNear(ShelfAlliances some) => some.Carriers.Any(near.Contains);
}
