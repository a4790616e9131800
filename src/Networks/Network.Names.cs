namespace Buendnisnetz.Networks;

// Names by date: a renamed initiative keeps its old name for the years before, and its old address leads to the new one.
public sealed partial class Network
{
    private readonly List<NetworkName> names = [];
    private readonly List<NetworkAddress> addresses = [];

    /// <summary>All names it has borne; loaded on demand.</summary>
    public IReadOnlyList<NetworkName> Names => names;

    /// <summary>All addresses that lead here; loaded on demand.</summary>
    public IReadOnlyList<NetworkAddress> Addresses => addresses;

    /// <summary>Names before today's, the latest first.</summary>
    public IEnumerable<NetworkName> EarlierNames => InLine.Where(name => name.Until is not null).Reverse();

    /// <summary>The name it bore on that day (INV-11).</summary>
    public string NameAt(DateOnly day) =>
        InLine.LastOrDefault(name => name.From is not { } from || from.Earliest <= day)?.Name ?? InLine.FirstOrDefault()?.Name ?? Name;

    /// <summary>Why it cannot take this name from then on; null when it can.</summary>
    public string? ObstacleToRenaming(string name, FuzzyDate from, DateOnly today) => ObstacleToName(name)
        ?? (name.Trim() == Name ? "So heißt das Netzwerk bereits."
        : from.IsAfter(today) ? "Der neue Name gilt erst ab einem Tag in der Zukunft. Bitte tragen Sie ihn dann ein."
        : InLine.LastOrDefault()?.From is { } last && from <= last
            ? $"Der jetzige Name gilt seit {last}; der neue kann erst danach beginnen."
        : null);

    /// <summary>Takes a new name; the old one stays true for the time before.</summary>
    public void Rename(string name, FuzzyDate from, string freeSlug, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToRenaming(name, from, at.BerlinDay));
        InLine.Last().GiveWay(from);
        names.Add(new(Id, name.Trim(), from));
        Bear(name.Trim());
        MoveTo(freeSlug);
        Raise(new NetworkRenamed(Id, by, at));
    }

    private IEnumerable<NetworkName> InLine => names.OrderBy(name => name.From?.ToSortable() ?? "");

    private void Bear(string name) => (Name, SortKey) = (name, Folding.Fold(name));

    private void MoveTo(string slug)
    {
        Slug = slug;
        if (addresses.All(address => address.Slug != slug)) addresses.Add(new(slug, Id));
    }
}

/// <summary>A name that a network bore for a time.</summary>
public sealed class NetworkName : Entity
{
    private NetworkName() { }

    internal NetworkName(Guid networkId, string name, FuzzyDate? from) => (NetworkId, Name, From) = (networkId, name, from);

    /// <summary>Whose name.</summary>
    public Guid NetworkId { get; private init; }

    /// <summary>The name.</summary>
    public string Name { get; private init; } = "";

    /// <summary>Since when, as exactly as it is known; null for as long as anybody remembers.</summary>
    public FuzzyDate? From { get; private init; }

    /// <summary>Until when another name took its place; null for still.</summary>
    public FuzzyDate? Until { get; private set; }

    internal void GiveWay(FuzzyDate to) => Until = to;
}

/// <summary>An address under /netzwerke that leads to a network, now or in the past.</summary>
public sealed class NetworkAddress
{
    private NetworkAddress() { }

    internal NetworkAddress(string slug, Guid network) => (Slug, NetworkId) = (slug, network);

    /// <summary>The last part of the address.</summary>
    public string Slug { get; private init; } = "";

    /// <summary>Where it leads.</summary>
    public Guid NetworkId { get; private init; }
}
