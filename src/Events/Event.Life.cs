namespace Buendnisnetz.Events;

/// <summary>The date and the life of an event: announced, fixed, postponed, cancelled, held.</summary>
public sealed partial class Event
{
    /// <summary>About when, or on which day, it begins; null where nothing is known yet.</summary>
    public FuzzyDate? On { get; private set; }

    /// <summary>Its last day, where it takes several.</summary>
    public DateOnly? LastDay { get; private set; }

    /// <summary>When it begins, on the wall in Berlin.</summary>
    public TimeOnly? From { get; private set; }

    /// <summary>When it ends, on the wall in Berlin.</summary>
    public TimeOnly? Until { get; private set; }

    /// <summary>The moment it begins or may begin, in UTC; far away where nothing is known yet.</summary>
    public DateTimeOffset BeginsAt { get; private set; }

    /// <summary>The moment it ends or may end, in UTC.</summary>
    public DateTimeOffset EndsAt { get; private set; }

    /// <summary>Whether one of its days is a Saturday or a Sunday.</summary>
    public bool IsAtWeekend { get; private set; }

    /// <summary>Since when it has been public, in UTC; null while it is a draft.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Since when it has been postponed without a new day, in UTC.</summary>
    public DateTimeOffset? PostponedAt { get; private set; }

    /// <summary>The day it was postponed from, while the new one is not known: calendars show there that it is off.</summary>
    public DateOnly? PostponedFrom { get; private set; }

    /// <summary>Since when it has been cancelled, in UTC.</summary>
    public DateTimeOffset? CancelledAt { get; private set; }

    /// <summary>Why it was cancelled or postponed, for everybody to read.</summary>
    public string? Reason { get; private set; }

    /// <summary>How often what calendars show of it was changed (RFC 5545, SEQUENCE).</summary>
    public int Sequence { get; private set; }

    /// <summary>When it was last changed, in UTC.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Since when those who come determine its topics, in UTC; null where they do not.</summary>
    public DateTimeOffset? TopicsSince { get; private set; }

    /// <summary>When it is, as exactly as that is known.</summary>
    public EventTime Time => new(On, From, Until, LastDay);

    /// <summary>Whether it is public.</summary>
    public bool IsPublished => PublishedAt is not null;

    /// <summary>Where it stands at a moment.</summary>
    public EventState StateAt(DateTimeOffset now) =>
        CancelledAt is not null ? EventState.Cancelled
        : PostponedAt is not null ? EventState.Postponed
        : PublishedAt is null ? EventState.Draft
        : EndsAt <= now ? EventState.Held
        : Time.Day is null ? EventState.Announced : EventState.Scheduled;

    /// <summary>Its title, and that nobody needs to come where that is so.</summary>
    public string TitleAt(DateTimeOffset now) => StateAt(now) is var state && state.IsOff ? $"{Title} ({state.Label})" : Title;

    /// <summary>From now on those who come determine its topics; who keeps these needs not ask for those of all other events.</summary>
    public void GatherTopics(DateTimeOffset at) => TopicsSince ??= at;

    /// <summary>Why it cannot be at that time; null where it can.</summary>
    public string? ObstacleToTime(EventTime time) =>
        ObstacleToChange() ?? time.Objections().FirstOrDefault()?.Sentence ?? ObstacleToKind(Kind, time, Series)
        ?? (time.On is { } on ? Series?.ObstacleToEdition(on) : null);

    /// <summary>Gives it a date; a postponed event stands again once its day is known.</summary>
    public void Fix(EventTime time, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToTime(time));
        if (time == Time && PostponedAt is null) return;
        var before = Time;
        Bear(time);
        if (time.On is not null) (PostponedAt, PostponedFrom) = (null, null);
        if (time.On is not null && (time.Day is null || time.Day != before.Day)) Reason = null;
        Changed(at);
        Raise(new EventTimed(Id, IsPublished && before.Day != time.Day && time.Day is not null, time.ToString(), by, at)
        {
            HoursAreNew = IsPublished && before.Day == time.Day && before.From is not null && time != before,
        });
    }

    /// <summary>Why it cannot become public; null where it can.</summary>
    public string? ObstacleToPublishing() => ObstacleToChange() ?? ObstacleToPeople();

    /// <summary>Makes it public.</summary>
    public void Publish(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToPublishing());
        if (IsPublished) return;
        PublishedAt = at;
        Changed(at);
        Raise(new EventPublished(Id, Visibility, by, at));
    }

    /// <summary>Why it cannot be postponed; null where it can.</summary>
    public string? ObstacleToPostponing(DateTimeOffset at) => ObstacleToChange()
        ?? (!IsPublished ? "Ein Entwurf wird nicht verschoben. Tragen Sie einfach den neuen Termin ein."
        : StateAt(at) == EventState.Held ? "Die Veranstaltung hat schon stattgefunden." : null);

    /// <summary>
    /// Puts it off: to a season, or to a day that nobody knows yet. Where the new day is known it stands again at once, at its hours.
    /// </summary>
    public void Postpone(FuzzyDate? to, string reason, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToPostponing(to, at) ?? ObstacleToReason(reason));
        var time = AsLongFrom(to);
        if (time.Day is not null) Fix(time, by, at);
        else PutOff(time, reason.Trim(), by, at);
        Reason = reason.Trim();
    }

    /// <summary>Why it cannot be postponed to that time; null where it can.</summary>
    public string? ObstacleToPostponing(FuzzyDate? to, DateTimeOffset at) => ObstacleToPostponing(at) ?? ObstacleToTime(AsLongFrom(to))
        ?? (AsLongFrom(to).Day is { } day && day == Time.Day ? "An diesem Tag ist sie schon geplant." : null);

    /// <summary>At its hours and over as many days as now, where the day is known.</summary>
    private EventTime AsLongFrom(FuzzyDate? to) => new EventTime(to) is { Day: { } day } time
        ? time with { From = From, Until = Until, LastDay = LastDay is null ? null : day.AddDays(Time.Days - 1) } : new(to);

    private void PutOff(EventTime time, string reason, Guid? by, DateTimeOffset at)
    {
        PostponedFrom = Time.Day ?? PostponedFrom;
        Bear(time);
        PostponedAt = at;
        Changed(at);
        Raise(new EventPostponed(Id, Time.ToString(), reason, by, at));
    }

    /// <summary>Why it cannot be cancelled; null where it can.</summary>
    public string? ObstacleToCancelling(DateTimeOffset at) => CancelledAt is not null ? "Die Veranstaltung ist schon abgesagt."
        : StateAt(at) == EventState.Held ? "Die Veranstaltung hat schon stattgefunden." : null;

    /// <summary>Cancels it; its page stays and says so.</summary>
    public void Cancel(string reason, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToCancelling(at) ?? ObstacleToReason(reason));
        (CancelledAt, Reason) = (at, reason.Trim());
        Changed(at);
        Raise(new EventCancelled(Id, Reason, by, at));
    }

    /// <summary>Why it cannot be discarded; null where it can: only what nobody has read yet.</summary>
    public string? ObstacleToDiscarding() => PublishedAt is null ? null
        : "Die Veranstaltung ist schon veröffentlicht. Findet sie nicht statt, sagen Sie sie bitte ab; ihre Seite bleibt.";

    /// <summary>Says that the draft goes; who deletes it asks the holds first (<see cref="EventHold"/>).</summary>
    internal void Discard(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToDiscarding());
        Raise(new EventDiscarded(Id, by, at));
    }

    /// <summary>Why it cannot be taken up again; null where it can.</summary>
    public string? ObstacleToTakingUp(DateTimeOffset at) => CancelledAt is null ? "Die Veranstaltung ist nicht abgesagt."
        : EndsAt <= at ? "Der Termin ist vorbei. Bitte planen Sie eine neue Veranstaltung." : null;

    /// <summary>It takes place after all, as it was planned; whoever had registered is still registered.</summary>
    public void TakeUp(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToTakingUp(at));
        (CancelledAt, Reason) = (null, null);
        Changed(at);
        Raise(new EventTakenUp(Id, by, at));
    }

    /// <summary>Why it cannot be of that kind, as long as it takes; null where it can.</summary>
    public string? ObstacleToKind(EventKind kind) => ObstacleToKind(kind, Time, Series);

    private static string? ObstacleToKind(EventKind kind, EventTime time, EventSeries? series) =>
        kind.LastsOneDay && time.Days > 1 && series?.AllowsSeveralDays != true
            ? $"Eine {kind.Label} dauert genau einen Tag. Mehrere Tage gehen, wenn die Reihe es erlaubt." : null;

    private static string? ObstacleToReason(string reason) =>
        string.IsNullOrWhiteSpace(reason) ? "Bitte sagen Sie den Angemeldeten und Interessierten in einem Satz, warum." : null;

    private void Bear(EventTime time)
    {
        (On, LastDay, From, Until) = (time.On, time.LastDay == time.Day ? null : time.LastDay, time.From, time.Until);
        (BeginsAt, EndsAt, IsAtWeekend) = (Time.Begins, Time.Ends, Time.IsAtWeekend);
    }

    /// <summary>Calendars that hold it already take a change only where the sequence has grown (RFC 5545, 3.8.7.4).</summary>
    private void Changed(DateTimeOffset at) => (Sequence, ChangedAt) = (IsPublished ? Sequence + 1 : 0, at);
}
