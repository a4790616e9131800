namespace Buendnisnetz.Documentation;

/// <summary>What somebody has said at an event, to be quoted: with name and role, and only because the person has agreed.</summary>
public sealed class Statement : Entity
{
    private Statement() { }

    internal Statement(Guid documentation, StatementFacts facts, int position, DateTimeOffset at)
    {
        (DocumentationId, Position) = (documentation, position);
        Take(facts, at);
    }

    /// <summary>The documentation.</summary>
    public Guid DocumentationId { get; private init; }

    /// <summary>The item of the programme; null where it was said about the whole event.</summary>
    public Guid? SessionId { get; private set; }

    /// <summary>What was said.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Who said it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>In which role: "Bürgermeisterin, Stadt Beispiel".</summary>
    public string Role { get; private set; } = "";

    /// <summary>Since when the team says that the person has agreed, in UTC.</summary>
    public DateTimeOffset AgreedAt { get; private set; }

    /// <summary>Its place among the statements.</summary>
    public int Position { get; private init; }

    /// <summary>Its own place on the page, which never changes: "zitat-1a2b3c4d".</summary>
    public string Anchor => $"zitat-{Id.ToString("N")[^8..]}";

    internal void Take(StatementFacts facts, DateTimeOffset at)
    {
        if (Name != facts.Name.Trim()) AgreedAt = at;
        (Text, Name, Role, SessionId) = (facts.Text.Trim().Trim('„', '“', '"'), facts.Name.Trim(), facts.Role.Trim(), facts.SessionId);
    }
}

/// <summary>What somebody has said, as it is written down.</summary>
/// <param name="Text">What was said.</param>
/// <param name="Name">Who said it.</param>
/// <param name="Role">In which role.</param>
/// <param name="HasAgreed">Whether the person has agreed to be quoted.</param>
/// <param name="SessionId">The item of the programme; null where it was said about the whole event.</param>
public sealed record StatementFacts(string Text, string Name, string Role, bool HasAgreed, Guid? SessionId = null)
{
    /// <summary>What is missing, all of it.</summary>
    public IEnumerable<Objection> Objections()
    {
        if (string.IsNullOrWhiteSpace(Text)) yield return new(nameof(Text), "Bitte schreiben Sie den Satz auf.");
        if (string.IsNullOrWhiteSpace(Name)) yield return new(nameof(Name), "Bitte sagen Sie, wer das gesagt hat.");
        if (string.IsNullOrWhiteSpace(Role)) yield return new(nameof(Role), "Bitte sagen Sie, in welcher Aufgabe das gesagt wurde.");
        if (!HasAgreed) yield return new(nameof(HasAgreed), "Mit Namen zitieren wir nur, wer zugestimmt hat. Bitte fragen Sie vorher.");
    }
}
