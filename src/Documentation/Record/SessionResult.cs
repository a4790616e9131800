namespace Buendnisnetz.Documentation;

/// <summary>What happened at an item of the programme and what came of it.</summary>
public sealed class SessionResult : Entity
{
    private SessionResult() { }

    internal SessionResult(Guid documentation, Guid session, string text) =>
        (DocumentationId, SessionId, Text) = (documentation, session, text.Trim());

    /// <summary>The documentation.</summary>
    public Guid DocumentationId { get; private init; }

    /// <summary>The item.</summary>
    public Guid SessionId { get; private init; }

    /// <summary>The text, as Markdown.</summary>
    public string Text { get; private init; } = "";
}

/// <summary>What was corrected after a documentation was published.</summary>
public sealed class Correction : Entity
{
    private Correction() { }

    internal Correction(Guid documentation, string sentence, DateTimeOffset at) =>
        (DocumentationId, Sentence, At) = (documentation, sentence.Trim(), at);

    /// <summary>The documentation.</summary>
    public Guid DocumentationId { get; private init; }

    /// <summary>What was changed.</summary>
    public string Sentence { get; private init; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset At { get; private init; }
}
