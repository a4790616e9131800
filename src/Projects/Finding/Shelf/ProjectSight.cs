using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>
/// What a reader may read on the shelf: the rule of <c>VisibleTo</c>, of which a test says for all kinds of readers that both agree.
/// </summary>
internal sealed class ProjectSight
{
    private readonly IReadOnlySet<Guid> own;
    private readonly IReadOnlySet<Guid> near;
    private readonly HashSet<Guid> lent;

    private const string Near = "nahe", Belonging = "mitglieder";

    private ProjectSight(Actor reader, Lines lines)
    {
        Reach = reader.IsAdministrator ? Reach.All : reader.IsInCommunity ? Reach.Community : Reach.Public;
        (own, near) = (reader.PlacesOf(AllianceSeats.Place).ToHashSet(), Ids(lines[Near]));
        lent = reader.PlacesOf(ProjectSeats.Place).ToHashSet();
    }

    /// <summary>What can be read whoever carries it.</summary>
    public Reach Reach { get; }

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

    /// <summary>Whether a project can be read.</summary>
    public bool MayRead(in ShelfRow row) => Reach.Includes(row.Visibility) || IsLetIn(row);

    /// <summary>
    /// Whether a project beyond the reach can be read: because of a seat at who carries it, or near, or a right that was lent.
    /// </summary>
    public bool IsLetIn(in ShelfRow row) => IsOneOf(row.Who, own)
        || (row.Visibility == Visibility.Near && IsOneOf(row.Who, near)) || (lent.Count > 0 && lent.Contains(row.Id));

    private static bool IsOneOf(ShelfAlliances some, IReadOnlySet<Guid> ids) => ids.Count > 0 && some.Carriers.Any(ids.Contains);
}
