using System.Text.Json;
using Buendnisnetz.Events;

namespace Buendnisnetz.Calendars;

/// <summary>
/// An entry of a foreign calendar: what it says there, what was taken of it, and the event that it has become. What the team has changed
/// in the event stays, field by field; the rest follows the calendar.
/// </summary>
public sealed class SourceEntry
{
    private SourceEntry() { }

    /// <summary>Identity, ascending in time.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The calendar.</summary>
    public Guid SourceId { get; private init; }

    /// <summary>By which it is known again there.</summary>
    public string Key { get; private init; } = "";

    /// <summary>The day it begins, as the calendar says.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>The event that it has become; null while it has not.</summary>
    public Guid? EventId { get; private set; }

    /// <summary>The event, where it was loaded.</summary>
    public Event? Event { get; private set; }

    /// <summary>Whether the calendar says that it is off.</summary>
    public bool IsCancelled { get; private set; }

    /// <summary>What is wrong in which field, line by line.</summary>
    public string Faults { get; private set; } = "";

    /// <summary>Since when the team does not want it, in UTC.</summary>
    public DateTimeOffset? LeftOutAt { get; private set; }

    /// <summary>Since when it is no longer in the calendar, in UTC.</summary>
    public DateTimeOffset? VanishedAt { get; private set; }

    /// <summary>Since when the team keeps its event although it is no longer in the calendar, in UTC.</summary>
    public DateTimeOffset? KeptAt { get; private set; }

    /// <summary>What the calendar says, as JSON.</summary>
    public string Says { get; private set; } = "";

    /// <summary>What was taken of it last, as JSON; null while nothing was.</summary>
    public string? Taken { get; private set; }

    /// <summary>What the calendar says.</summary>
    public EntryFacts Facts => JsonSerializer.Deserialize<EntryFacts>(Says)!;

    /// <summary>Whether it waits for the team: it is new and not decided.</summary>
    public bool IsOffered => LeftOutAt is null && ObstacleToTaking() is null;

    /// <summary>Whether its event still stands here, although the calendar no longer knows it, and nobody has decided.</summary>
    public bool IsMissed => Event is { CancelledAt: null } && VanishedAt is not null && KeptAt is null;

    /// <summary>An entry that was read for the first time.</summary>
    internal static SourceEntry Of(CalendarSource source, ReadEntry read)
    {
        var entry = new SourceEntry { SourceId = source.Id, Key = read.Key };
        entry.Hear(read);
        return entry;
    }

    /// <summary>What the calendar says now.</summary>
    internal void Hear(ReadEntry read)
    {
        (Says, Day, IsCancelled, Faults) = (JsonSerializer.Serialize(read.Facts), read.Facts.Day, read.IsCancelled,
            string.Join('\n', read.Faults));
        IsThere();
    }

    /// <summary>The calendar knows it, also where it is not read anew.</summary>
    internal void IsThere() => (VanishedAt, KeptAt) = (null, null);

    /// <summary>The calendar no longer knows it.</summary>
    internal void Miss(DateTimeOffset at) => VanishedAt ??= at;

    /// <summary>It has become that event.</summary>
    internal void Become(Event one)
    {
        (EventId, Event, LeftOutAt) = (one.Id, one, null);
        Taken = Says;
    }

    /// <summary>Why it cannot become an event; null where it can.</summary>
    public string? ObstacleToTaking() => EventId is not null ? "Dieser Eintrag ist schon übernommen."
        : IsCancelled ? "Im Kalender ist dieser Termin abgesagt."
        : VanishedAt is not null ? "Dieser Eintrag steht nicht mehr im Kalender." : null;

    /// <summary>The team does not want it.</summary>
    public void LeaveOut(DateTimeOffset at)
    {
        Refusal.On(EventId is null ? null : "Dieser Eintrag ist schon übernommen. Sie können die Veranstaltung absagen.");
        LeftOutAt ??= at;
    }

    /// <summary>The event stays although the calendar no longer knows it.</summary>
    public void Keep(DateTimeOffset at) => KeptAt ??= at;

    /// <summary>Where the event says something else than the calendar: the team has changed it, or could not follow.</summary>
    public IReadOnlyList<EntryField> Differences(Event one)
    {
        var facts = Facts;
        return [.. EntryFieldWords.All.Where(field => EntryFacts.Of(one, field) != facts.Of(field))];
    }

    /// <summary>The event follows the calendar in what nobody has changed here.</summary>
    internal void Follow(Event one, DateTimeOffset at)
    {
        if (one.ObstacleToChange() is not null || Taken is null) return;
        if (IsCancelled)
        {
            Cancel(one, at);
            return;
        }
        var (facts, taken) = (Facts, JsonSerializer.Deserialize<EntryFacts>(Taken)!);
        var followed = Differences(one).Where(field => EntryFacts.Of(one, field) == taken.Of(field)).ToList();
        foreach (var field in followed) Take(one, field, facts, null, at);
        foreach (var field in EntryFieldWords.All.Where(field => EntryFacts.Of(one, field) == facts.Of(field)))
            taken = Merged(taken, facts, field);
        Taken = JsonSerializer.Serialize(taken with { Link = facts.Link });
    }

    /// <summary>The team takes what the calendar says of one field.</summary>
    public void TakeOver(Event one, EntryField field, Guid? by, DateTimeOffset at)
    {
        Refusal.On(Taken is null ? "Dieser Eintrag ist noch nicht übernommen." : one.ObstacleToChange());
        var facts = Facts;
        if (field == EntryField.Time) Refusal.On(one.ObstacleToTime(facts.ToTime()));
        Take(one, field, facts, by, at);
        Taken = JsonSerializer.Serialize(Merged(JsonSerializer.Deserialize<EntryFacts>(Taken!)!, facts, field));
    }

    private static void Cancel(Event one, DateTimeOffset at)
    {
        if (one.ObstacleToCancelling(at) is null) one.Cancel($"Im Kalender {one.OriginName?.Quoted} ist der Termin abgesagt.", null, at);
    }

    private static EntryFacts Merged(EntryFacts taken, EntryFacts facts, EntryField field) => field switch
    {
        EntryField.Title => taken with { Title = facts.Title },
        EntryField.Time => taken with { Day = facts.Day, From = facts.From, Until = facts.Until, LastDay = facts.LastDay },
        EntryField.Place => taken with { Venue = facts.Venue, Address = facts.Address },
        _ => taken with { Lead = facts.Lead, About = facts.About },
    };

    private static void Take(Event one, EntryField field, EntryFacts facts, Guid? by, DateTimeOffset at)
    {
        if (field == EntryField.Time)
        {
            if (one.ObstacleToTime(facts.ToTime()) is null) one.Fix(facts.ToTime(), by, at);
        }
        else if (field == EntryField.Place) one.Locate(EventOf.Place(one, facts), by, at);
        else one.Describe(EventOf.Profile(one, facts, field), by, at);
    }
}
