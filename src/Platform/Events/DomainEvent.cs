using System.Text.Json.Serialization;

namespace Buendnisnetz.Platform;

/// <summary>
/// Something that has happened, in the past tense. An event names people only by their id, so that the
/// erasure of a person never has to search in it.
/// </summary>
/// <param name="SubjectId">What it happened to.</param>
/// <param name="By">The person who did it; null for the system and for visitors.</param>
/// <param name="At">When, in UTC.</param>
public abstract record DomainEvent(Guid SubjectId, Guid? By, DateTimeOffset At)
{
    /// <summary>Identity of the event, ascending by the moment at which it happened.</summary>
    public Guid Id { get; init; } = MomentId.At(At);

    /// <summary>What the event is called in the database, for ever: an event whose class is renamed says its old name here.</summary>
    [JsonIgnore]
    public virtual string Kind => GetType().Name;

    /// <summary>One German sentence for the activity feed and the audit log, without a person's name.</summary>
    [JsonIgnore]
    public abstract string Sentence { get; }

    /// <summary>The person whom it concerns, besides the one who did it: who got a role, whose account it is.</summary>
    [JsonIgnore]
    public virtual Guid? About => null;

    /// <summary>Who may read of it. Closed by default: only those who look after the subject.</summary>
    [JsonIgnore]
    public virtual Visibility Visibility => Visibility.Place;
}
