using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Events;

/// <summary>
/// Events that belong together under one name: the RegioKonferenzen (000). It has a purpose and addressees, begins and ends, and may be
/// carried on by another one.
/// </summary>
public sealed partial class EventSeries : Entity
{
    private EventSeries() { }

    /// <summary>The network whose office looks after it; null where an alliance does.</summary>
    public Guid? NetworkId { get; private init; }

    /// <summary>The network, where it was loaded.</summary>
    public Network? Network { get; private set; }

    /// <summary>The alliance whose team looks after it; null where a network does (001:3).</summary>
    public Guid? AllianceId { get; private init; }

    /// <summary>The alliance, where it was loaded.</summary>
    public Alliance? Alliance { get; private set; }

    /// <summary>The alliance or network that looks after it.</summary>
    public Guid PlaceId => AllianceId ?? NetworkId ?? Guid.Empty;

    /// <summary>What it is called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The name as a key to sort and search by.</summary>
    public string SortKey { get; private set; } = "";

    /// <summary>The last part of its address.</summary>
    public string Slug { get; private init; } = "";

    /// <summary>What it is there for, in one or two sentences.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>How it works, as Markdown.</summary>
    public string About { get; private set; } = "";

    /// <summary>For whom it is (000:7).</summary>
    public string? Audience { get; private set; }

    /// <summary>The same in groups, by which lists and calendars are narrowed.</summary>
    public Addressees Addressees { get; private set; }

    /// <summary>The initiative it is a part of: "Kinderland Baden-Württemberg" (000:5).</summary>
    public string? Initiative { get; private set; }

    /// <summary>Who has brought it to life or pays for it: a ministry (000:5).</summary>
    public string? Patron { get; private set; }

    /// <summary>What kind of event its editions are.</summary>
    public EventKind Kind { get; private set; }

    /// <summary>Whether its editions may take several days, although their kind takes one (INV-20).</summary>
    public bool AllowsSeveralDays { get; private set; }

    /// <summary>Since when it has been held, as exactly as that is known.</summary>
    public FuzzyDate? BegunOn { get; private set; }

    /// <summary>When it ended; null while it goes on.</summary>
    public FuzzyDate? EndedOn { get; private set; }

    /// <summary>The series that carries it on.</summary>
    public Guid? SuccessorId { get; private set; }

    /// <summary>The series that carries it on, where it was loaded.</summary>
    public EventSeries? Successor { get; private set; }

    /// <summary>What is different there: "stärker auf Arbeitgeber zugeschnitten" (000:11).</summary>
    public string? Change { get; private set; }

    /// <summary>When it was last changed, in UTC.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Whether it goes on.</summary>
    public bool IsOpen => EndedOn is null;

    /// <summary>Begins a series under an address that is still free.</summary>
    public static EventSeries Begin(Network network, SeriesProfile profile, string freeSlug, Guid? by, DateTimeOffset at)
    {
        var series = new EventSeries { NetworkId = network.Id, Slug = freeSlug };
        series.Take(profile, at);
        series.Raise(new SeriesBegun(series.Id, by, at));
        return series;
    }

    /// <summary>Why an alliance cannot begin a series; null where it can.</summary>
    public static string? ObstacleToBeginning(Alliance alliance) => alliance.ObstacleToChange()
        ?? (alliance.State != LifeState.Idea ? null : "Eine Reihe lesen alle. Solange Ihr Bündnis eine Idee ist, beginnt es noch keine.");

    /// <summary>Begins a series of an alliance under an address that is still free.</summary>
    public static EventSeries Begin(Alliance alliance, SeriesProfile profile, string freeSlug, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToBeginning(alliance));
        var series = new EventSeries { AllianceId = alliance.Id, Slug = freeSlug };
        series.Take(profile, at);
        series.Raise(new SeriesBegun(series.Id, by, at));
        return series;
    }

    /// <summary>Says anew what it is.</summary>
    public void Describe(SeriesProfile profile, Guid? by, DateTimeOffset at)
    {
        Take(profile, at);
        Raise(new SeriesChanged(Id, by, at));
    }

    private void Take(SeriesProfile profile, DateTimeOffset at)
    {
        (Name, SortKey, Purpose, About) = (profile.Name.Trim(), Folding.Fold(profile.Name), profile.Purpose.Trim(), profile.About.Trim());
        (Audience, Initiative, Patron) = (Trimmed(profile.Audience), Trimmed(profile.Initiative), Trimmed(profile.Patron));
        (Kind, AllowsSeveralDays, BegunOn, ChangedAt) = (profile.Kind, profile.AllowsSeveralDays, profile.BegunOn, at);
        Addressees = profile.Addressees;
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>What a series says of itself.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Purpose">What it is there for.</param>
/// <param name="Kind">What kind of event its editions are.</param>
/// <param name="About">How it works, as Markdown.</param>
/// <param name="Audience">For whom it is.</param>
/// <param name="Initiative">The initiative it is a part of.</param>
/// <param name="Patron">Who has brought it to life or pays for it.</param>
/// <param name="AllowsSeveralDays">Whether its editions may take several days, although their kind takes one.</param>
/// <param name="BegunOn">Since when it has been held.</param>
/// <param name="Addressees">For whom it is, in groups.</param>
public sealed record SeriesProfile(
    string Name, string Purpose, EventKind Kind, string About = "", string? Audience = null, string? Initiative = null,
    string? Patron = null, bool AllowsSeveralDays = false, FuzzyDate? BegunOn = null, Addressees Addressees = Addressees.None);
