using Buendnisnetz.Territory;

namespace Buendnisnetz.Networks;

/// <summary>
/// A network above the alliances: of a Land, a region, the whole country, or of the alumni of a course. What it is stands
/// here; its names and its office each have a file of their own, its members are memberships.
/// </summary>
public sealed partial class Network : Entity
{
    private readonly List<NetworkArea> aims = [];
    private readonly List<Network> parts = [];

    private Network() { }

    /// <summary>What binds its members.</summary>
    public NetworkKind Kind { get; private set; }

    /// <summary>How it calls its kind itself: „Arbeitsgemeinschaft“; null where the word of the house will do.</summary>
    public string? KindName { get; private set; }

    /// <summary>The name it bears today.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Today's name as a key to sort and search by.</summary>
    public string SortKey { get; private set; } = "";

    /// <summary>The last part of its address.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>What it is there for, in one sentence.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>Who it is and what it does, as Markdown.</summary>
    public string About { get; private set; } = "";

    /// <summary>How one becomes a member, as Markdown; empty where the words of the house will do.</summary>
    public string Joining { get; private set; } = "";

    /// <summary>Its own web site, if it has one.</summary>
    public string? Website { get; private set; }

    /// <summary>Since when it has existed, as exactly as it is known.</summary>
    public FuzzyDate? BegunOn { get; private set; }

    /// <summary>Since when it has been no more; null while it works.</summary>
    public FuzzyDate? EndedOn { get; private set; }

    /// <summary>The wider network it is a part of, if it is.</summary>
    public Guid? PartOfId { get; private set; }

    /// <summary>The wider network, where it was loaded.</summary>
    public Network? PartOf { get; private set; }

    /// <summary>The networks that are parts of it, where they were loaded.</summary>
    public IReadOnlyList<Network> Parts => parts;

    /// <summary>The Länder and Kreise it wants to reach; empty where these are simply the Länder of its members.</summary>
    public IReadOnlyList<NetworkArea> Aims => aims;

    /// <summary>Whether persons are members of it.</summary>
    public bool TakesPersons => Kind == NetworkKind.AlumniNetwork;

    /// <summary>Whether it works.</summary>
    public bool IsOpen => EndedOn is null;

    /// <summary>"Landesnetzwerk", or what it calls itself.</summary>
    public string KindLabel => KindName ?? Kind.Label;

    /// <summary>Begins a network under an address that is still free.</summary>
    public static Network Begin(NetworkProfile profile, string name, string freeSlug, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToName(name) ?? profile.Obstacle());
        var network = new Network();
        network.names.Add(new(network.Id, name.Trim(), profile.BegunOn));
        network.Bear(name.Trim());
        network.MoveTo(freeSlug);
        network.Take(profile);
        network.Raise(new NetworkBegun(network.Id, by, at));
        return network;
    }

    /// <summary>Corrects what it says of itself.</summary>
    public void Describe(NetworkProfile profile, Guid? by, DateTimeOffset at)
    {
        Refusal.On(profile.Obstacle());
        Take(profile);
        Raise(new NetworkEdited(Id, by, at));
    }

    /// <summary>Why it cannot be a part of that network; null when it can.</summary>
    public string? ObstacleToBeingPartOf(Network wider) =>
        wider.Id == Id || wider.PartOfId == Id ? "Ein Netzwerk kann nicht Teil von sich selbst sein."
        : !wider.IsOpen ? $"{wider.Name} arbeitet nicht mehr." : null;

    /// <summary>Becomes a part of a wider network, or of none.</summary>
    public void BePartOf(Network? wider, Guid? by, DateTimeOffset at)
    {
        if (wider is not null) Refusal.On(ObstacleToBeingPartOf(wider));
        PartOfId = wider?.Id;
        Raise(new NetworkEdited(Id, by, at));
    }

    /// <summary>Says which Länder and Kreise it wants to reach.</summary>
    public void AimAt(IReadOnlyCollection<AreaKey> keys, Guid? by, DateTimeOffset at)
    {
        aims.RemoveAll(aim => !keys.Contains(aim.Key));
        aims.AddRange(keys.Where(key => aims.All(aim => aim.Key != key)).Select(key => new NetworkArea(Id, key)));
        Raise(new NetworkEdited(Id, by, at));
    }

    /// <summary>Ends its work; its pages stay.</summary>
    public void End(FuzzyDate on, Guid? by, DateTimeOffset at)
    {
        Refusal.On(on.IsAfter(at.BerlinDay) ? "Das Ende liegt in der Zukunft. Bitte tragen Sie es ein, wenn es so weit ist." : null);
        EndedOn = on;
        Raise(new NetworkEnded(Id, by, at));
    }

    private void Take(NetworkProfile profile)
    {
        (Kind, KindName, Purpose, About) = (profile.Kind, Trimmed(profile.KindName), profile.Purpose.Trim(), profile.About.Trim());
        (Joining, Website, BegunOn) = (profile.Joining?.Trim() ?? "", Trimmed(profile.Website), profile.BegunOn);
    }

    private static string? ObstacleToName(string name) =>
        Folding.Fold(name).Length < 3 ? "Der Name braucht mindestens drei Buchstaben." : null;

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>What a network says of itself.</summary>
/// <param name="Kind">What binds its members.</param>
/// <param name="Purpose">What it is there for, in one sentence.</param>
/// <param name="About">Who it is and what it does, as Markdown.</param>
/// <param name="KindName">How it calls its kind itself.</param>
/// <param name="Website">Its own web site.</param>
/// <param name="Joining">How one becomes a member, as Markdown.</param>
/// <param name="BegunOn">Since when it has existed.</param>
public sealed record NetworkProfile(
    NetworkKind Kind, string Purpose, string About, string? KindName = null, string? Website = null, string? Joining = null,
        FuzzyDate? BegunOn = null)
{
    /// <summary>What is missing; null when nothing is.</summary>
    public string? Obstacle() => string.IsNullOrWhiteSpace(Purpose) ? "Bitte sagen Sie in einem Satz, wozu es das Netzwerk gibt." : null;
}

/// <summary>A Land or Kreis that a network wants to reach.</summary>
public sealed class NetworkArea
{
    private NetworkArea() { }

    internal NetworkArea(Guid networkId, AreaKey key) => (NetworkId, Key) = (networkId, key);

    /// <summary>The network.</summary>
    public Guid NetworkId { get; private init; }

    /// <summary>Land or Kreis.</summary>
    public AreaKey Key { get; private init; }
}
