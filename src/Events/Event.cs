using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Events;

/// <summary>
/// Anything with a date, however fuzzy: from a talk to a congress. What it is stands here; its date and life, its people and its place
/// each have a file of their own. It belongs to the alliance or the network whose team looks after it.
/// </summary>
public sealed partial class Event : Entity
{
    private Event() { }

    /// <summary>The alliance or network whose team looks after it.</summary>
    public Guid PlaceId { get; private set; }

    /// <summary>The alliance that looks after it; null where a network does.</summary>
    public Guid? AllianceId { get; private set; }

    /// <summary>The network that looks after it; null where an alliance does.</summary>
    public Guid? NetworkId { get; private set; }

    /// <summary>The series it is an edition of.</summary>
    public Guid? SeriesId { get; private set; }

    /// <summary>The series, where it was loaded.</summary>
    public EventSeries? Series { get; private set; }

    /// <summary>What kind of event.</summary>
    public EventKind Kind { get; private set; }

    /// <summary>How far it reaches.</summary>
    public EventLevel Level { get; private set; }

    /// <summary>What it is called.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The title as a key to sort and search by.</summary>
    public string SortKey { get; private set; } = "";

    /// <summary>The last part of its address.</summary>
    public string Slug { get; private init; } = "";

    /// <summary>The line it stands under; null where it has none.</summary>
    public string? Motto { get; private set; }

    /// <summary>What it is about, in one or two sentences.</summary>
    public string Lead { get; private set; } = "";

    /// <summary>What one wants to know besides, as Markdown.</summary>
    public string About { get; private set; } = "";

    /// <summary>For whom it is (000:7): "Verantwortliche aus Kommunen, Unternehmen und Verbänden".</summary>
    public string? Audience { get; private set; }

    /// <summary>The same in groups, by which lists and calendars are narrowed.</summary>
    public Addressees Addressees { get; private set; }

    /// <summary>In which languages, where not only in German.</summary>
    public string? Languages { get; private set; }

    /// <summary>What it costs; null means nothing.</summary>
    public string? Cost { get; private set; }

    /// <summary>Who may read it once it is published.</summary>
    public Visibility Visibility { get; private set; }

    /// <summary>What the foreign calendar is called that it was taken from; null where it was typed here.</summary>
    public string? OriginName { get; private set; }

    /// <summary>Where its original is.</summary>
    public string? OriginLink { get; private set; }

    /// <summary>It was taken from a foreign calendar, and says so.</summary>
    public void ComesFrom(string name, string? link) => (OriginName, OriginLink) = (name, link);

    /// <summary>Plans an event of an alliance under an address that is still free.</summary>
    public static Event Plan(Alliance alliance, EventProfile profile, string freeSlug, Guid? by, DateTimeOffset at)
    {
        Refusal.On(alliance.ObstacleToChange());
        var planned = new Event { PlaceId = alliance.Id, AllianceId = alliance.Id, Slug = freeSlug };
        planned.Begin(profile, by, at);
        planned.Involve(EventRole.Organiser, Involved.Of(alliance), by, at);
        planned.Involve(EventRole.Host, Involved.Of(alliance), by, at);
        return planned;
    }

    /// <summary>Plans an event of a network under an address that is still free; its hosts are still to be named.</summary>
    public static Event Plan(Network network, EventProfile profile, string freeSlug, Guid? by, DateTimeOffset at)
    {
        var planned = new Event { PlaceId = network.Id, NetworkId = network.Id, Slug = freeSlug };
        planned.Begin(profile, by, at);
        planned.Involve(EventRole.Organiser, Involved.Of(network), by, at);
        return planned;
    }

    /// <summary>Plans an edition of a series under an address that is still free; the series says what it is.</summary>
    public static Event PlanEdition(EventSeries series, string title, string freeSlug, Guid? by, DateTimeOffset at)
    {
        var profile = new EventProfile(series.Kind, title, series.Purpose.Length > 400 ? "" : series.Purpose, EventLevel.Regional,
            Audience: series.Audience, Addressees: series.Addressees);
        var planned = series.Alliance is { } alliance ? Plan(alliance, profile, freeSlug, by, at)
            : Plan(series.Network ?? throw new InvalidOperationException("Who looks after the series was not loaded."), profile, freeSlug,
                by, at);
        (planned.SeriesId, planned.Series) = (series.Id, series);
        return planned;
    }

    /// <summary>Why it cannot be an edition of that series, or of none; null where it can.</summary>
    public string? ObstacleToSeries(EventSeries? series) => ObstacleToChange()
        ?? (series is null || series.Id == SeriesId ? null : ObstacleToJoining(series)) ?? ObstacleToKind(Kind, Time, series);

    private string? ObstacleToJoining(EventSeries series) => series.PlaceId != PlaceId
        ? "Diese Reihe gehört einem anderen Bündnis oder Netzwerk."
        : On is { } on ? series.ObstacleToEdition(on) : series.ObstacleToUndated();

    /// <summary>It is an edition of that series of the same team, or of none any more.</summary>
    public void BelongTo(EventSeries? series, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToSeries(series));
        if (series?.Id == SeriesId) return;
        (SeriesId, Series) = (series?.Id, series);
        Raise(new EventChanged(Id, by, at));
    }

    /// <summary>Says anew what it is about.</summary>
    public void Describe(EventProfile profile, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange() ?? ObstacleToKind(profile.Kind, Time, Series));
        Take(profile);
        Changed(at);
        Raise(new EventChanged(Id, by, at));
    }

    /// <summary>Why nothing about it can be changed; null where it can.</summary>
    public string? ObstacleToChange() => CancelledAt is null ? null : "Die Veranstaltung ist abgesagt. Ihre Seite bleibt, wie sie ist.";

    private void Begin(EventProfile profile, Guid? by, DateTimeOffset at)
    {
        Take(profile);
        Bear(new EventTime(null));
        Raise(new EventPlanned(Id, by, at));
    }

    private void Take(EventProfile profile)
    {
        (Kind, Level, Visibility) = (profile.Kind, profile.Level, profile.Visibility);
        (Title, SortKey, Lead, About) = (profile.Title.Trim(), Folding.Fold(profile.Title), profile.Lead.Trim(), profile.About.Trim());
        (Motto, Audience, Addressees) = (Trimmed(profile.Motto), Trimmed(profile.Audience), profile.Addressees);
        (Languages, Cost) = (Trimmed(profile.Languages), Trimmed(profile.Cost));
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>What an event says of itself.</summary>
/// <param name="Kind">What kind of event.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Lead">What it is about, in one or two sentences.</param>
/// <param name="Level">How far it reaches.</param>
/// <param name="About">What one wants to know besides, as Markdown.</param>
/// <param name="Motto">The line it stands under.</param>
/// <param name="Audience">For whom it is.</param>
/// <param name="Languages">In which languages, where not only in German.</param>
/// <param name="Cost">What it costs.</param>
/// <param name="Visibility">Who may read it.</param>
/// <param name="Addressees">For whom it is, in groups.</param>
public sealed record EventProfile(
    EventKind Kind, string Title, string Lead, EventLevel Level = EventLevel.Local, string About = "", string? Motto = null,
    string? Audience = null, string? Languages = null, string? Cost = null, Visibility Visibility = Visibility.Public,
    Addressees Addressees = Addressees.None);
