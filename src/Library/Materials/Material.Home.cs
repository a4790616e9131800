using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Library;

/// <summary>Who is responsible for a material: exactly one alliance or network.</summary>
public sealed record MaterialHome
{
    private readonly Func<IEnumerable<string>> lands;

    private MaterialHome(string? obstacle, Func<IEnumerable<string>> lands) => (Obstacle, this.lands) = (obstacle, lands);

    /// <summary>Why nothing can be changed there now; null where it can.</summary>
    public string? Obstacle { get; }

    /// <summary>The keys of the Länder it works in; only who asks for them needs its areas.</summary>
    internal IReadOnlyCollection<string> Lands => [.. lands().Distinct()];

    internal Guid? AllianceId { get; private init; }

    internal Guid? NetworkId { get; private init; }

    /// <summary>An alliance.</summary>
    public static MaterialHome Of(Alliance alliance) =>
        new(alliance.ObstacleToChange(), () => alliance.Areas.Select(area => area.Key.Land.Text)) { AllianceId = alliance.Id };

    /// <summary>A network.</summary>
    public static MaterialHome Of(Network network) =>
        new(network.IsOpen ? null : "Dieses Netzwerk hat seine Arbeit beendet. Seine Materialien bleiben, wie sie sind.",
            () => network.Aims.Select(area => area.Key.Land.Text))
        { NetworkId = network.Id };
}

/// <summary>Who is responsible.</summary>
public sealed partial class Material
{
    /// <summary>The alliance that is responsible; null where a network is.</summary>
    public Guid? AllianceId { get; private init; }

    /// <summary>The alliance, where it was loaded.</summary>
    public Alliance? Alliance { get; private set; }

    /// <summary>The network that is responsible; null where an alliance is.</summary>
    public Guid? NetworkId { get; private init; }

    /// <summary>The network, where it was loaded.</summary>
    public Network? Network { get; private set; }

    /// <summary>The alliance or network by whose seats it is looked after.</summary>
    public Guid PlaceId => AllianceId ?? NetworkId ?? Guid.Empty;

    /// <summary>Who is responsible, by name.</summary>
    public string HomeName => Alliance?.Name ?? Network?.Name ?? "";

    /// <summary>The page of who is responsible.</summary>
    public string HomePath => Alliance?.Path ?? Network?.Path ?? "/";

    /// <summary>Who is responsible; every verb needs it, so it was loaded.</summary>
    /// <exception cref="InvalidOperationException">It was not loaded.</exception>
    public MaterialHome Home => Alliance is { } alliance ? MaterialHome.Of(alliance) : Network is { } network ? MaterialHome.Of(network)
        : throw new InvalidOperationException("Who is responsible for this material was not loaded: load it with db.Materials.ToEdit.");

    /// <summary>What has become of who is responsible, where that concerns a reader; null where it works as ever (INV-03).</summary>
    public string? HomeNotice => Alliance switch
    {
        { State: LifeState.CreativePause } => $"{HomeName} macht gerade eine kreative Pause. Das Material bleibt hier und darf genutzt "
            + "werden; Fragen beantwortet die Anlaufstelle des Bündnisses.",
        { IsOpen: false } => $"{HomeName} ist beendet. Das Material bleibt hier und darf genutzt werden; gepflegt wird es nicht mehr.",
        _ => Network is { IsOpen: false } ? $"{HomeName} hat seine Arbeit beendet. Das Material bleibt hier, wie es ist." : null,
    };
}
