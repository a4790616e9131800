using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.JointWork;

/// <summary>
/// A label that alliances of a network carry together (001:3 "Still- und Wickelpunkt"): what it asks for, who gives it, which places bear
/// it.
/// </summary>
public sealed partial class Label : Entity
{
    private readonly List<LabelCarrier> carriers = [];
    private readonly List<LabelGrant> grants = [];

    private Label() { }

    /// <summary>The network.</summary>
    public Guid NetworkId { get; private init; }

    /// <summary>The network, where it was loaded.</summary>
    public Network? Network { get; private set; }

    /// <summary>What it is called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The last part of its address.</summary>
    public string Slug { get; private init; } = "";

    /// <summary>What it promises, in a sentence.</summary>
    public string Lead { get; private set; } = "";

    /// <summary>What a place needs to bear it, as Markdown.</summary>
    public string Criteria { get; private set; } = "";

    /// <summary>How it is marked at the door, in words: "grüner Aufkleber".</summary>
    public string? Mark { get; private set; }

    /// <summary>Who began it; null for the system and after erasure.</summary>
    public Guid? BegunBy { get; private set; }

    /// <summary>When it was begun, in UTC.</summary>
    public DateTimeOffset BegunAt { get; private init; }

    /// <summary>The alliances that carry it, also those that did, where they were loaded.</summary>
    public IReadOnlyList<LabelCarrier> Carriers => carriers;

    /// <summary>The places that bear it or bore it, where they were loaded.</summary>
    public IReadOnlyList<LabelGrant> Grants => grants;

    /// <summary>Begins a label of a network under an address that is still free.</summary>
    public static Label Begin(Network network, LabelProfile profile, string freeSlug, Guid? by, DateTimeOffset at)
    {
        Refusal.On(network.IsOpen ? ObstacleTo(profile) : $"{network.Name} arbeitet nicht mehr.");
        var begun = new Label { NetworkId = network.Id, Slug = freeSlug, BegunBy = by, BegunAt = at };
        begun.Take(profile);
        begun.Raise(new LabelBegun(network.Id, begun.Id, by, at));
        return begun;
    }

    /// <summary>Why it cannot be told like this; null where it can.</summary>
    public static string? ObstacleTo(LabelProfile profile) => Folding.Fold(profile.Name).Length < 3 ? "Der Name braucht drei Buchstaben."
        : string.IsNullOrWhiteSpace(profile.Criteria) ? "Bitte sagen Sie, was ein Ort dafür braucht." : null;

    /// <summary>Tells anew what it stands for.</summary>
    public void Describe(LabelProfile profile, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(profile));
        Take(profile);
        Raise(new LabelChanged(NetworkId, Id, by, at));
    }

    /// <summary>An alliance of the network carries it, too.</summary>
    public LabelCarrier? Join(Alliance alliance, bool isMember, Guid? by, DateTimeOffset at)
    {
        Refusal.On(isMember ? null : $"{alliance.Name} ist kein Mitglied des Netzwerks.");
        if (Carries(alliance.Id)) return null;
        var joined = new LabelCarrier(Id, alliance.Id, at);
        carriers.Add(joined);
        Raise(new LabelChanged(NetworkId, Id, by, at));
        return joined;
    }

    /// <summary>An alliance does not carry it any more; the places that it named keep the label, and the office looks after them.</summary>
    public void Leave(Guid alliance, Guid? by, DateTimeOffset at)
    {
        if (carriers.Find(one => one.AllianceId == alliance && one.Until is null) is not { } one) return;
        one.Leave(at);
        Raise(new LabelChanged(NetworkId, Id, by, at));
    }

    /// <summary>Whether an alliance carries it.</summary>
    public bool Carries(Guid alliance) => carriers.Exists(one => one.AllianceId == alliance && one.Until is null);

    /// <summary>Why a place cannot bear it; null where it can.</summary>
    public string? ObstacleToGranting(LabelledPlace place, DateTimeOffset at) =>
        Folding.Fold(place.Name).Length < 3 || Folding.Fold(place.Town).Length < 2 ? "Bitte nennen Sie den Ort und die Gemeinde."
        : place.Since > at.BerlinDay ? "Das liegt in der Zukunft. Tragen Sie es ein, wenn der Ort das Label hat."
        : Alliance.ObstacleToYear(place.Since.Year) is { } early ? early
        : place.Until < at.BerlinDay ? "Das Ende liegt schon zurück: Der Ort trüge das Label nicht."
        : place.Until < place.Since ? "Das Ende liegt vor dem Anfang."
        : grants.Exists(one => one.BearsOn(at.BerlinDay) && one.IsAt(place)) ? "Dieser Ort trägt das Label schon." : null;

    /// <summary>A place bears it from now on.</summary>
    public LabelGrant Grant(LabelledPlace place, string givenBy, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToGranting(place, at));
        var granted = new LabelGrant(Id, place, givenBy, by, at);
        grants.Add(granted);
        Raise(new LabelGranted(NetworkId, granted.Id, by, at));
        return granted;
    }

    /// <summary>Why a place keeps it; null where it can lose it.</summary>
    public static string? ObstacleToTaking(LabelGrant one, string? reason) => one.EndedAt is not null ? "Das ist schon beendet."
        : string.IsNullOrWhiteSpace(reason) ? "Bitte sagen Sie in einem Satz, warum." : null;

    /// <summary>A place does not bear it any more.</summary>
    public void Take(LabelGrant one, string reason, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToTaking(one, reason));
        one.End(reason.Trim(), by, at);
        Raise(new LabelGrantEnded(NetworkId, one.Id, by, at));
    }

    private void Take(LabelProfile profile) => (Name, Lead, Criteria, Mark) = (profile.Name.Trim(), profile.Lead.Trim(),
        profile.Criteria.Trim(), string.IsNullOrWhiteSpace(profile.Mark) ? null : profile.Mark.Trim());
}

/// <summary>What a label stands for.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Lead">What it promises, in a sentence.</param>
/// <param name="Criteria">What a place needs to bear it, as Markdown.</param>
/// <param name="Mark">How it is marked at the door, in words.</param>
public sealed record LabelProfile(string Name, string Lead, string Criteria, string? Mark = null);

/// <summary>A place that is to bear a label.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Town">Where it is.</param>
/// <param name="Since">Since when it bears the label.</param>
/// <param name="Until">Until when; null where that is open.</param>
public sealed record LabelledPlace(string Name, string Town, DateOnly Since, DateOnly? Until = null);

/// <summary>An alliance that carries a label, since and until.</summary>
public sealed class LabelCarrier
{
    private LabelCarrier() { }

    internal LabelCarrier(Guid label, Guid alliance, DateTimeOffset at) => (LabelId, AllianceId, Since) = (label, alliance, at);

    /// <summary>Identity, ascending in time.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The label.</summary>
    public Guid LabelId { get; private init; }

    /// <summary>The label, where it was loaded.</summary>
    public Label? Label { get; private set; }

    /// <summary>The alliance.</summary>
    public Guid AllianceId { get; private init; }

    /// <summary>The alliance, where it was loaded.</summary>
    public Alliance? Alliance { get; private set; }

    /// <summary>Since when, in UTC.</summary>
    public DateTimeOffset Since { get; private init; }

    /// <summary>Until when, in UTC; null while it does.</summary>
    public DateTimeOffset? Until { get; private set; }

    internal void Leave(DateTimeOffset at) => Until = at;
}
