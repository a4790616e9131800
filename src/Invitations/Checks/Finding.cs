namespace Buendnisnetz.Invitations;

/// <summary>Which cell of a line something is about.</summary>
public enum LineField
{
    /// <summary>The whole line.</summary>
    Line = 0,

    /// <summary>The alliance.</summary>
    Alliance = 1,

    /// <summary>The role.</summary>
    Role = 2,

    /// <summary>The name.</summary>
    Name = 3,

    /// <summary>The address.</summary>
    Email = 4,
}

/// <summary>What was noticed about a line: a sentence, and what could be written instead.</summary>
/// <param name="Field">Which cell.</param>
/// <param name="Sentence">What is the matter, in German.</param>
/// <param name="Stops">Whether the person cannot be invited before it is settled; otherwise it is a question.</param>
/// <param name="Suggestions">What could be meant, the likeliest first.</param>
internal sealed record Finding(LineField Field, string Sentence, bool Stops, params IReadOnlyList<string> Suggestions)
{
    /// <summary>The one suggestion that may be taken for all lines at once; null where there is a choice.</summary>
    public string? Sure { get; init; }

    public static Finding Stop(LineField field, string sentence, params IReadOnlyList<string> suggestions) =>
        new(field, sentence, true, suggestions);

    public static Finding Ask(LineField field, string sentence, params IReadOnlyList<string> suggestions) =>
        new(field, sentence, false, suggestions);
}
