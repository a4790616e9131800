namespace Buendnisnetz.Events;

/// <summary>When an item of a programme is.</summary>
public sealed partial class Session
{
    /// <summary>The day it begins.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>When it begins, on the wall in Berlin.</summary>
    public TimeOnly From { get; private set; }

    /// <summary>When it ends, on the wall in Berlin; before its beginning means after midnight.</summary>
    public TimeOnly Until { get; private set; }

    /// <summary>The moment it begins, in UTC.</summary>
    public DateTimeOffset BeginsAt { get; private set; }

    /// <summary>The moment it ends, in UTC.</summary>
    public DateTimeOffset EndsAt { get; private set; }

    /// <summary>When it is.</summary>
    public SessionTime Time => new(Day, From, Until);

    /// <summary>"10:00–11:00 Uhr, Saal 2".</summary>
    public string HoursAndRoom => $"{Time.Hours} Uhr{(Room is { } room ? $", {room}" : "")}";

    /// <summary>Puts it at another time.</summary>
    public void Schedule(SessionTime time, Guid? by, DateTimeOffset at)
    {
        Refusal.On(Planned.ObstacleToChange() ?? time.Objections().FirstOrDefault()?.Sentence);
        if (time == Time) return;
        Bear(time);
        (Sequence, ChangedAt) = (Sequence + 1, at);
        Raise(new SessionScheduled(EventId, Id, by, at));
    }

    /// <summary>Whether both are at the same time, for however short a while.</summary>
    public bool Overlaps(Session other) => BeginsAt < other.EndsAt && other.BeginsAt < EndsAt;

    internal bool Overlaps(SessionTime time) => BeginsAt < time.Ends && time.Begins < EndsAt;

    /// <summary>Whether all of the other one is within its time.</summary>
    internal bool Spans(Session other) => BeginsAt <= other.BeginsAt && other.EndsAt <= EndsAt;

    private void Bear(SessionTime time) =>
        (Day, From, Until, BeginsAt, EndsAt) = (time.Day, time.From, time.Until, time.Begins, time.Ends);
}
