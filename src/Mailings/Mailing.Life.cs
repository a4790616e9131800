using Buendnisnetz.Events;

namespace Buendnisnetz.Mailings;

/// <summary>The life of a letter: planned, moved along with its event, sent, cancelled, or dropped because it can no longer go.</summary>
public sealed partial class Mailing
{
    /// <summary>When it goes, in UTC; null while its event has no day.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>When it went, in UTC.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>When the team cancelled it or it was dropped, in UTC.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Why it was dropped; null where the team cancelled it.</summary>
    public string? Dropped { get; private set; }

    /// <summary>How many people it went to.</summary>
    public int People { get; private set; }

    /// <summary>How many have no mailbox.</summary>
    public int WithoutMailbox { get; private set; }

    /// <summary>Whether it is still to go.</summary>
    public bool IsOpen => SentAt is null && EndedAt is null;

    /// <summary>Where it stands.</summary>
    public MailingState State => SentAt is not null ? MailingState.Sent : Dropped is not null ? MailingState.Dropped
        : EndedAt is not null ? MailingState.Cancelled : DueAt is null ? MailingState.WaitsForDay : MailingState.Planned;

    /// <summary>Why it cannot be changed or cancelled; null where it can.</summary>
    public string? ObstacleToChange() => State switch
    {
        MailingState.Sent => "Dieser Brief ist schon hinausgegangen.",
        MailingState.Cancelled => "Dieser Brief wurde schon zurückgezogen.",
        MailingState.Dropped => "Dieser Brief ist entfallen.",
        _ => null,
    };

    /// <summary>Says something else, to others or at another time.</summary>
    internal void Change(Event planned, MailingDraft draft, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange());
        Take(planned, draft, at);
        WrittenById ??= by; // An answer has to reach somebody.
        Raise(new MailingPlanned(planned.Id, Id, by, at));
    }

    /// <summary>The team takes it back before it goes.</summary>
    public void Cancel(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange());
        (EndedAt, DueAt) = (at, null);
        Raise(new MailingCancelled(EventId, Id, by, at));
    }

    /// <summary>It can no longer go, and says why.</summary>
    internal void Drop(string why, DateTimeOffset at)
    {
        (EndedAt, Dropped, DueAt) = (at, why, null);
        Raise(new MailingDropped(EventId, Id, at));
    }

    /// <summary>
    /// Its event has another day: it moves along. What would have gone before now goes at once, as long as it still makes sense.
    /// </summary>
    internal void Follow(Event planned, DateTimeOffset at)
    {
        if (!IsOpen || !Timing.Follows) return;
        DueAt = Timing.DueFor(planned, at);
        if (DueAt is null || DueAt >= at) return;
        if (When == MailingWhen.Before && planned.BeginsAt <= at) Drop("Die Veranstaltung hat schon begonnen.", at);
        else DueAt = at;
    }

    /// <summary>Too many letters went today: it goes tomorrow.</summary>
    internal void Delay(DateTimeOffset until) => DueAt = until;

    /// <summary>It goes to these people.</summary>
    internal void Send(MailingReach reach, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange());
        (SentAt, Choice, People, WithoutMailbox) = (at, reach.Segment.Label, reach.Readers.Count, reach.WithoutMailbox);
        copies.AddRange(reach.Readers.Select(reader => new MailingCopy(Id, reader.Id)));
        Raise(new MailingSent(EventId, Id, People, WrittenById, at));
    }
}

/// <summary>Where a letter stands.</summary>
public enum MailingState
{
    /// <summary>It goes at its moment.</summary>
    Planned = 0,

    /// <summary>It goes relative to the event, and that has no day.</summary>
    WaitsForDay = 1,

    /// <summary>It went.</summary>
    Sent = 2,

    /// <summary>The team took it back.</summary>
    Cancelled = 3,

    /// <summary>It could not go.</summary>
    Dropped = 4,
}

/// <summary>States in words.</summary>
public static class MailingStateWords
{
    extension(MailingState state)
    {
        /// <summary>The German word.</summary>
        public string Label => state switch
        {
            MailingState.Planned => "geplant",
            MailingState.WaitsForDay => "wartet auf den Termin",
            MailingState.Sent => "verschickt",
            MailingState.Cancelled => "zurückgezogen",
            _ => "entfallen",
        };

        /// <summary>The kind of its tag.</summary>
        public string Kind => state switch
        {
            MailingState.Sent => "success",
            MailingState.Dropped => "warning",
            MailingState.Cancelled => "neutral",
            _ => "info",
        };
    }
}
