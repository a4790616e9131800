using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Projects;

/// <summary>
/// An award, as it was given on one day: by whom, for what. The projects that it made lighthouses are <see cref="Lighthouse"/>s; a project
/// becomes one by it alone (INV-41).
/// </summary>
public sealed class Award : Entity
{
    private Award() { }

    /// <summary>What it is called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The last part of its address.</summary>
    public string Slug { get; private init; } = "";

    /// <summary>Who gives it, as they were called on that day.</summary>
    public string Giver { get; private set; } = "";

    /// <summary>The day on which it was given.</summary>
    public DateOnly On { get; private set; }

    /// <summary>What it is for, as Markdown.</summary>
    public string About { get; private set; } = "";

    /// <summary>The network whose award it is: for its members; null where the office of the platform gives it, to all.</summary>
    public Guid? NetworkId { get; private init; }

    /// <summary>The network, where it was loaded.</summary>
    public Network? Network { get; private set; }

    /// <summary>Who entered it; null for the system and after erasure.</summary>
    public Guid? BegunBy { get; private set; }

    /// <summary>When it was entered, in UTC.</summary>
    public DateTimeOffset BegunAt { get; private init; }

    /// <summary>Enters an award of a network, or of the platform where there is none, under an address that is still free.</summary>
    public static Award Begin(AwardProfile profile, Network? network, string freeSlug, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(profile, network, at));
        var begun = new Award { Slug = freeSlug, NetworkId = network?.Id, BegunBy = by, BegunAt = at };
        begun.Take(profile);
        begun.Raise(new AwardBegun(begun.Id, by, at));
        return begun;
    }

    /// <summary>Why it cannot be told like this; null where it can.</summary>
    public static string? ObstacleTo(AwardProfile profile, Network? network, DateTimeOffset at) =>
        network is { IsOpen: false } ? $"{network.Name} arbeitet nicht mehr."
        : Folding.Fold(profile.Name).Length < 3 ? "Der Name braucht mindestens drei Buchstaben."
        : string.IsNullOrWhiteSpace(profile.Giver) ? "Bitte sagen Sie, wer auszeichnet."
        : Alliance.ObstacleToYear(profile.On.Year) is { } early ? early
        : profile.On > at.BerlinDay ? "Der Tag liegt in der Zukunft. Tragen Sie die Auszeichnung ein, wenn sie verliehen ist." : null;

    /// <summary>Corrects what is said of it. Once projects bear it, its day stays.</summary>
    public void Describe(AwardProfile profile, bool isBorne, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(profile, null, at) ?? ObstacleToMoving(profile.On, isBorne));
        Take(profile);
        Raise(new AwardEdited(Id, by, at));
    }

    /// <summary>Why it cannot have been on another day; null where it can.</summary>
    public string? ObstacleToMoving(DateOnly on, bool isBorne) =>
        isBorne && on != On ? "Projekte tragen diese Auszeichnung schon, mit diesem Tag. Er bleibt." : null;

    private void Take(AwardProfile profile) =>
        (Name, Giver, On, About) = (profile.Name.Trim(), profile.Giver.Trim(), profile.On, profile.About.Trim());
}

/// <summary>What is said of an award.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Giver">Who gives it.</param>
/// <param name="On">The day on which it was given.</param>
/// <param name="About">What it is for, as Markdown.</param>
public sealed record AwardProfile(string Name, string Giver, DateOnly On, string About = "");
