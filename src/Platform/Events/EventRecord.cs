using System.Text.Json;

namespace Buendnisnetz.Platform;

/// <summary>An event as it is kept: activity feed, audit log and the source of all listeners.</summary>
public sealed class EventRecord
{
    private EventRecord() { }

    internal EventRecord(DomainEvent happened)
    {
        Id = happened.Id;
        Kind = happened.Kind;
        SubjectId = happened.SubjectId;
        PersonId = happened.By;
        AboutId = happened.About;
        At = happened.At;
        Sentence = happened.Sentence;
        Visibility = happened.Visibility;
        Payload = JsonSerializer.Serialize(happened, happened.GetType());
    }

    /// <summary>Identity of the event, ascending by <see cref="At"/>.</summary>
    public Guid Id { get; private init; }

    /// <summary>The event's name, such as PartnerJoined.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>What it happened to.</summary>
    public Guid SubjectId { get; private init; }

    /// <summary>Who did it; null for the system, for visitors and after erasure.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Whom it concerns; null where it concerns nobody in particular and after erasure.</summary>
    public Guid? AboutId { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>One German sentence without a person's name.</summary>
    public string Sentence { get; private init; } = "";

    /// <summary>Who may read of it.</summary>
    public Visibility Visibility { get; private init; }

    /// <summary>The event as JSON, for its listeners.</summary>
    public string Payload { get; private init; } = "";
}
