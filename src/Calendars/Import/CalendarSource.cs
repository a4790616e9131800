using Buendnisnetz.Alliances;
using Buendnisnetz.Events;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Calendars;

/// <summary>
/// A foreign calendar from which a team takes events: at an address that is asked again and again, or a file that was uploaded once. What
/// becomes an event the team decides.
/// </summary>
public sealed class CalendarSource : Entity
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private CalendarSource() { }

    /// <summary>The alliance or network whose team takes from it.</summary>
    public Guid PlaceId { get; private init; }

    /// <summary>The alliance; null where it is a network.</summary>
    public Guid? AllianceId { get; private init; }

    /// <summary>The network; null where it is an alliance.</summary>
    public Guid? NetworkId { get; private init; }

    /// <summary>What the team calls it: "Familienkalender der Stadt".</summary>
    public string Name { get; private set; } = "";

    /// <summary>Where it is; null for an uploaded file.</summary>
    public string? Address { get; private init; }

    /// <summary>What kind of events they become.</summary>
    public EventKind Kind { get; private set; }

    /// <summary>Whether what is new in it becomes an event at once; otherwise the team is asked.</summary>
    public bool TakesAtOnce { get; private set; }

    /// <summary>Who has added it.</summary>
    public Guid? AddedById { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset AddedAt { get; private init; }

    /// <summary>When it was read for the last time, in UTC.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>When it is asked again, in UTC; null for a file and for one that has ended.</summary>
    public DateTimeOffset? NextAt { get; private set; }

    /// <summary>Why it could not be read the last time; null where it could.</summary>
    public string? Fault { get; private set; }

    /// <summary>How often in a row it could not be read.</summary>
    public int Failures { get; private set; }

    /// <summary>By what its server knows whether it has changed.</summary>
    public string? ETag { get; private set; }

    /// <summary>Since when its server says that it has not changed.</summary>
    public string? LastModified { get; private set; }

    /// <summary>Entries that could not be taken, line by line.</summary>
    public string Spoiled { get; private set; } = "";

    /// <summary>How many entries are over.</summary>
    public int Over { get; private set; }

    /// <summary>How many were too many.</summary>
    public int Beyond { get; private set; }

    /// <summary>Since when nothing is taken from it any more, in UTC.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Whether its entries are still followed.</summary>
    public bool IsOpen => EndedAt is null;

    /// <summary>Adds a calendar of an alliance.</summary>
    public static CalendarSource Add(Alliance alliance, string name, string? address, EventKind kind, Guid? by, DateTimeOffset at)
    {
        Refusal.On(alliance.ObstacleToChange());
        return Added(new() { PlaceId = alliance.Id, AllianceId = alliance.Id, Address = address, AddedById = by, AddedAt = at }, name,
            kind);
    }

    /// <summary>Adds a calendar of a network.</summary>
    public static CalendarSource Add(Network network, string name, string? address, EventKind kind, Guid? by, DateTimeOffset at) =>
        Added(new() { PlaceId = network.Id, NetworkId = network.Id, Address = address, AddedById = by, AddedAt = at }, name, kind);

    /// <summary>Says anew what it is called, and what becomes of it from now on; a file says nothing new by itself.</summary>
    public void Describe(string name, EventKind kind, bool takesAtOnce)
    {
        Refusal.On(ObstacleToTaking() ?? (string.IsNullOrWhiteSpace(name) ? "Bitte sagen Sie, wie der Kalender heißt." : null));
        (Name, Kind, TakesAtOnce) = (name.Trim(), kind, takesAtOnce && Address is not null);
    }

    /// <summary>Why nothing can be taken from it; null where something can.</summary>
    public string? ObstacleToTaking() => IsOpen ? null : "Aus diesem Kalender wird nichts mehr übernommen.";

    /// <summary>Why it cannot be asked now; null where it can.</summary>
    public string? ObstacleToAsking() => ObstacleToTaking() ?? (Address is null
        ? "Diese Datei wurde hochgeladen. Eine neue Fassung laden Sie bitte unter „Einstellen“ hoch." : null);

    /// <summary>
    /// By what its server tells whether it has changed. Once a day nothing is said: a calendar that has not changed has new days all the
    /// same, because entries that come again are read a year ahead.
    /// </summary>
    internal (string? ETag, string? LastModified) KnownOn(DateOnly day) =>
        ReadAt?.BerlinDay == day ? (ETag, LastModified) : (null, null);

    /// <summary>It has been read.</summary>
    internal void WasRead(CalendarReading reading, string? etag, string? lastModified, DateTimeOffset at)
    {
        (Spoiled, Over, Beyond) = (string.Join('\n', reading.Spoiled.Select(one => $"{one.Title}\t{one.Why}")), reading.Over,
            reading.Beyond);
        (ETag, LastModified) = (Kept(etag), Kept(lastModified));
        WasAnswered(at);
    }

    /// <summary>Its server has said that nothing has changed.</summary>
    internal void WasAnswered(DateTimeOffset at) =>
        (ReadAt, Fault, Failures, NextAt) = (at, null, 0, Address is null || !IsOpen ? null : at + Hour);

    /// <summary>It could not be read: it is asked again after one hour, two, four, at last once a day.</summary>
    internal void Failed(string why, DateTimeOffset at)
    {
        (Fault, Failures) = (why, Failures + 1);
        NextAt = Address is null || !IsOpen ? null : at + (Hour * Math.Min(24, 1 << Math.Min(Failures - 1, 5)));
    }

    /// <summary>Nothing is taken from it any more; what it has brought stays as it is.</summary>
    public void End(DateTimeOffset at)
    {
        EndedAt ??= at;
        NextAt = null;
    }

    /// <summary>Its end was a mistake: it is asked again.</summary>
    internal void Reopen(DateTimeOffset at) => (EndedAt, NextAt) = (null, Address is null ? null : at);

    private static CalendarSource Added(CalendarSource source, string name, EventKind kind)
    {
        source.Describe(name, kind, takesAtOnce: false);
        return source;
    }

    private static string? Kept(string? header) => header is { Length: > 0 and <= 300 } ? header : null;
}
