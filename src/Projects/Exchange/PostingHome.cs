using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>
/// Who looks for something or offers it: an alliance, an organisation that is its partner and for which its team acts, or a network.
/// </summary>
public sealed record PostingHome
{
    private PostingHome(string? obstacle, IReadOnlyList<AreaKey> areas) => (Obstacle, Areas) = (obstacle, areas);

    /// <summary>Why it puts up nothing now; null where it may.</summary>
    public string? Obstacle { get; }

    /// <summary>The areas for which it may be.</summary>
    public IReadOnlyList<AreaKey> Areas { get; }

    internal Guid? AllianceId { get; private init; }

    internal Guid? OrganisationId { get; private init; }

    internal Guid? NetworkId { get; private init; }

    /// <summary>An alliance; its areas were loaded.</summary>
    public static PostingHome Of(Alliance alliance) => new(alliance.ObstacleToChange() ?? Posting.ObstacleAt(alliance),
        [.. alliance.Areas.Select(area => area.Key)])
    { AllianceId = alliance.Id };

    /// <summary>An organisation for which the team of this alliance acts: nobody else could answer for it.</summary>
    public static PostingHome Of(Organisation organisation, Alliance by) => Of(by) with { OrganisationId = organisation.Id };

    /// <summary>A network; the areas that it wants to reach were loaded.</summary>
    public static PostingHome Of(Network network) => new(network.IsOpen ? null : "Dieses Netzwerk hat seine Arbeit beendet.",
        [.. network.Aims.Select(aim => aim.Key)])
    { NetworkId = network.Id };
}

/// <summary>Whose a request or an offer is.</summary>
public sealed partial class Posting
{
    /// <summary>The alliance whose team answers; null where it is a network's.</summary>
    public Guid? AllianceId { get; private init; }

    /// <summary>The alliance, where it was loaded.</summary>
    public Alliance? Alliance { get; private set; }

    /// <summary>The organisation in whose name it is; null where it is the alliance's own, or a network's.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>The organisation, where it was loaded.</summary>
    public Organisation? Organisation { get; private set; }

    /// <summary>The network whose it is; null where it is an alliance's.</summary>
    public Guid? NetworkId { get; private init; }

    /// <summary>The network, where it was loaded.</summary>
    public Network? Network { get; private set; }

    /// <summary>The alliance or network by whose seats it is looked after.</summary>
    public Guid PlaceId => AllianceId ?? NetworkId ?? Guid.Empty;

    /// <summary>Whose it is, by name; what it belongs to was loaded.</summary>
    public string HomeName => Organisation?.Name ?? Network?.Name ?? Alliance?.Name ?? "";

    /// <summary>Whose team answers: that of an alliance, also for an organisation, or the office of a network.</summary>
    public string TeamName => Network?.Name ?? Alliance?.Name ?? "";

    /// <summary>The page of whose it is.</summary>
    public string HomePath => Organisation?.Path ?? Network?.Path ?? Alliance?.Path ?? "/";

    /// <summary>Whether it is an alliance, an organisation or a network.</summary>
    public string HomeLabel => OrganisationId is not null ? "Organisation" : NetworkId is not null ? "Netzwerk" : "Bündnis";

    /// <summary>Whose it is; what it belongs to was loaded with its areas.</summary>
    public PostingHome Home => Network is { } network ? PostingHome.Of(network)
        : Organisation is { } organisation ? PostingHome.Of(organisation, Alliance!) : PostingHome.Of(Alliance!);

    /// <summary>The entry of the organisation became another one.</summary>
    internal void BelongTo(Guid organisation) => OrganisationId = organisation;
}
