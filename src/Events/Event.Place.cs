using Buendnisnetz.Territory;

namespace Buendnisnetz.Events;

/// <summary>Where an event is: a house, the web, or both; and the region it is for.</summary>
public sealed partial class Event
{
    private readonly List<EventArea> areas = [];

    /// <summary>The house: "Milchwerk, großer Saal".</summary>
    public string? Venue { get; private set; }

    /// <summary>Street, postal code and town.</summary>
    public string? Address { get; private set; }

    /// <summary>How one gets in and about: steps, lift, induction loop.</summary>
    public string? Access { get; private set; }

    /// <summary>How one gets there.</summary>
    public string? Arrival { get; private set; }

    /// <summary>Whether one can take part from afar.</summary>
    public bool IsOnline { get; private set; }

    /// <summary>The region it is for, as people call it: "Region Ulm". The regions of a series are counted by it (INV-22).</summary>
    public string? Region { get; private set; }

    /// <summary>The region as a key to compare by.</summary>
    public string? RegionKey { get; private set; }

    /// <summary>The Länder, Kreise and municipalities it is for.</summary>
    public IReadOnlyList<EventArea> Areas => areas;

    /// <summary>Says where it is.</summary>
    public void Locate(EventPlace place, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange());
        (Venue, Address, Access, Arrival) =
            (Trimmed(place.Venue), Trimmed(place.Address), Trimmed(place.Access), Trimmed(place.Arrival));
        (IsOnline, Region) = (place.IsOnline, Trimmed(place.Region));
        RegionKey = Region is null ? null : Folding.Fold(Region);
        areas.RemoveAll(area => !place.Areas.Contains(area.Key));
        areas.AddRange(place.Areas.Where(key => areas.All(area => area.Key != key)).Select(key => new EventArea(Id, key)));
        Changed(at);
        Raise(new EventChanged(Id, by, at));
    }

    /// <summary>"Milchwerk, Radolfzell", "online", "Milchwerk und online"; null where nothing is known.</summary>
    public string? Where => (Venue ?? Address, IsOnline) switch
    {
        (null, true) => "online",
        ({ } house, true) => $"{house} und online",
        (var house, _) => house,
    };
}

/// <summary>Where an event is.</summary>
/// <param name="Venue">The house.</param>
/// <param name="Address">Street, postal code and town.</param>
/// <param name="Access">How one gets in and about.</param>
/// <param name="Arrival">How one gets there.</param>
/// <param name="IsOnline">Whether one can take part from afar.</param>
/// <param name="Region">The region it is for, as people call it.</param>
/// <param name="Areas">The Länder, Kreise and municipalities it is for.</param>
public sealed record EventPlace(
    string? Venue, string? Address, string? Access, string? Arrival, bool IsOnline, string? Region, IReadOnlyCollection<AreaKey> Areas);

/// <summary>An area that an event is for.</summary>
public sealed class EventArea
{
    private EventArea() { }

    internal EventArea(Guid eventId, AreaKey key) => (EventId, Key, Kreis, Land) = (eventId, key, key.Kreis, key.Land);

    /// <summary>The event.</summary>
    public Guid EventId { get; private init; }

    /// <summary>Land, Kreis or municipality.</summary>
    public AreaKey Key { get; private init; }

    /// <summary>The Kreis it lies in; null for a Land.</summary>
    public AreaKey? Kreis { get; private init; }

    /// <summary>The Land it lies in.</summary>
    public AreaKey Land { get; private init; }
}
