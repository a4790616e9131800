using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Community;

/// <summary>
/// A closed place to talk (002:21-23): one for all coordinators, one for each network, one for an alliance that wants it, and groups on a
/// topic. Who belongs to it follows from seats, asked anew with every page, so that it ends in the second in which they end (INV-72,
/// INV-73).
/// </summary>
public sealed partial class Space : Entity
{
    /// <summary>The address of the space for everybody.</summary>
    public const string EverybodySlug = "alle";

    private Space() { }

    /// <summary>For whom it is.</summary>
    public SpaceKind Kind { get; private init; }

    /// <summary>The network it belongs to; null where it belongs to none.</summary>
    public Guid? NetworkId { get; private init; }

    /// <summary>The network, where it was loaded.</summary>
    public Network? Network { get; private set; }

    /// <summary>The alliance it belongs to; null where it belongs to none.</summary>
    public Guid? AllianceId { get; private init; }

    /// <summary>The alliance, where it was loaded.</summary>
    public Alliance? Alliance { get; private set; }

    /// <summary>Its own title; empty where it is called like its network or alliance.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What it is there for, in a sentence.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>The last part of its address.</summary>
    public string Slug { get; private init; } = "";

    /// <summary>How one gets in, where it is about a topic.</summary>
    public SpaceDoor Door { get; private set; }

    /// <summary>Since when it has existed, in UTC.</summary>
    public DateTimeOffset BegunAt { get; private init; }

    /// <summary>Who began it; null for the house itself and after erasure.</summary>
    public Guid? BegunBy { get; private set; }

    /// <summary>What it is called. Its network or alliance was loaded.</summary>
    public string Name => Network?.Name ?? Alliance?.Name ?? Title;

    /// <summary>The one for all coordinators.</summary>
    public static Space ForEverybody(DateTimeOffset at) => new()
    {
        Kind = SpaceKind.Everybody,
        Slug = EverybodySlug,
        Title = "Alle Koordinierenden",
        Purpose = "Fragen, Erfahrungen und Ideen aus allen Bündnissen.",
        BegunAt = at,
    };

    /// <summary>The one of a network.</summary>
    public static Space Of(Network network, string freeSlug, DateTimeOffset at) => new()
    {
        Kind = SpaceKind.Network,
        NetworkId = network.Id,
        Slug = freeSlug,
        Purpose = "Für die Teams der Mitglieder und die Geschäftsstelle.",
        BegunAt = at,
    };

    /// <summary>The one that an alliance wants for its team.</summary>
    public static Space Of(Alliance alliance, string freeSlug, Guid? by, DateTimeOffset at)
    {
        Refusal.On(alliance.ObstacleToChange());
        var made = new Space
        {
            Kind = SpaceKind.Alliance,
            AllianceId = alliance.Id,
            Slug = freeSlug,
            Purpose = "Für das Team des Bündnisses.",
            BegunAt = at,
            BegunBy = by,
        };
        made.Raise(new SpaceBegun(made.Id, by, at));
        return made;
    }

    /// <summary>Why a group cannot be described like this; null where it can.</summary>
    public static string? ObstacleTo(GroupProfile profile) =>
        Folding.Fold(profile.Title).Length < 3 ? "Der Name braucht mindestens drei Buchstaben."
        : string.IsNullOrWhiteSpace(profile.Purpose) ? "Bitte sagen Sie in einem Satz, worum es geht." : null;

    /// <summary>Begins a group on a topic.</summary>
    public static Space Begin(GroupProfile profile, string freeSlug, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(profile));
        var made = new Space { Kind = SpaceKind.Topic, Slug = freeSlug, BegunAt = at, BegunBy = by };
        made.Take(profile);
        made.Raise(new SpaceBegun(made.Id, by, at));
        return made;
    }

    /// <summary>Tells anew what a group is about and how one gets in.</summary>
    public void Describe(GroupProfile profile, Guid? by, DateTimeOffset at)
    {
        Refusal.On(Kind == SpaceKind.Topic ? ObstacleTo(profile) : "Dieser Raum heißt, wie sein Netzwerk oder Bündnis heißt.");
        Take(profile);
        Raise(new SpaceChanged(Id, by, at));
    }

    private void Take(GroupProfile profile) =>
        (Title, Purpose, Door) = (profile.Title.Trim(), profile.Purpose.Trim(), profile.Door);
}

/// <summary>What a group on a topic says of itself.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Purpose">What it is about, in a sentence.</param>
/// <param name="Door">How one gets in.</param>
public sealed record GroupProfile(string Title, string Purpose, SpaceDoor Door);
