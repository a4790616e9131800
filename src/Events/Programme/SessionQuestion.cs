namespace Buendnisnetz.Events;

/// <summary>What somebody would like to ask in a session, handed in beforehand. Nobody has to say who it is.</summary>
public sealed class SessionQuestion : Entity
{
    /// <summary>The longest question.</summary>
    public const int MaxText = 500;

    private SessionQuestion() { }

    /// <summary>The session.</summary>
    public Guid SessionId { get; private init; }

    /// <summary>The session, where it was loaded.</summary>
    public Session? Session { get; private set; }

    /// <summary>The question.</summary>
    public string Text { get; private init; } = "";

    /// <summary>Who asks; null where nobody said so.</summary>
    public string? Name { get; private init; }

    /// <summary>When it came, in UTC.</summary>
    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>Since when the team has meant to take it up, in UTC; null while it has not.</summary>
    public DateTimeOffset? TakenUpAt { get; private set; }

    /// <summary>Why nothing can be asked there; null where it can.</summary>
    public static string? ObstacleTo(Session session, Programme programme, DateTimeOffset now) => programme.Event.ObstacleToChange()
        ?? (!session.Kind.HasContent ? "Hier gibt es nichts zu fragen."
        : programme.DroppedWith(session) is not null ? "Dieser Programmpunkt entfällt."
        : programme.Event.Time.Day is not null && session.EndsAt <= now ? "Dieser Programmpunkt ist vorbei." : null);

    /// <summary>Takes a question.</summary>
    public static SessionQuestion Ask(Session session, string text, string? name, DateTimeOffset at)
    {
        var asked = new SessionQuestion
        {
            SessionId = session.Id,
            Text = text.Trim(),
            Name = string.IsNullOrWhiteSpace(name) ? null : name.Trim(),
            AskedAt = at,
        };
        asked.Raise(new SessionAsked(session.EventId, session.Id, at));
        return asked;
    }

    /// <summary>The team means to take it up, or no longer does.</summary>
    public void TakeUp(bool yes, DateTimeOffset at) => TakenUpAt = yes ? TakenUpAt ?? at : null;
}
