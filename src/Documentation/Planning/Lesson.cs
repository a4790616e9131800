namespace Buendnisnetz.Documentation;

/// <summary>What a team has learnt from an event for the next time; only teams read it, and it goes along to the next edition.</summary>
public sealed class Lesson : Entity
{
    private Lesson() { }

    /// <summary>The event for which it stands.</summary>
    public Guid EventId { get; private init; }

    /// <summary>What was learnt.</summary>
    public string Text { get; private init; } = "";

    /// <summary>The earlier edition from which it came along; null where it was learnt at this event.</summary>
    public string? From { get; private init; }

    /// <summary>When it was noted, in UTC.</summary>
    public DateTimeOffset NotedAt { get; private init; }

    /// <summary>Why it cannot be noted; null where it can.</summary>
    public static string? ObstacleTo(string? text) => string.IsNullOrWhiteSpace(text) ?
        "Bitte schreiben Sie auf, was Sie gelernt haben." : null;

    /// <summary>Notes it.</summary>
    public static Lesson Note(Guid eventId, string text, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(text));
        return new() { EventId = eventId, Text = text.Trim(), NotedAt = at };
    }

    /// <summary>The same for a later edition; it remembers at which one it was learnt.</summary>
    internal Lesson For(Guid eventId, string learntAt) =>
        new() { EventId = eventId, Text = Text, NotedAt = NotedAt, From = From ?? learntAt };
}
