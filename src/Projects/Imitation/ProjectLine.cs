using System.Security.Cryptography;
using System.Text;

namespace Buendnisnetz.Projects;

/// <summary>A text of a project that an imitation takes over, and that is compared with its origin.</summary>
/// <param name="Code">Its stable name.</param>
/// <param name="Label">Its German heading.</param>
/// <param name="Text">What it says; empty where nothing does.</param>
/// <param name="Most">How many signs it has at most.</param>
public sealed record ProjectLine(string Code, string Label, string Text, int Most = 4000)
{
    private static readonly IReadOnlyList<ProjectLine> Empty =
    [
        new("lead", "Worum es geht", "", 400), new("need", "Wozu es gebraucht wird", ""), new("goal", "Das Ziel", ""),
        new("audience", "Für wen", "", 400), new("steps", "Schritte", "", 20_000), new("tips", "Tipps fürs Nachmachen", ""),
    ];

    /// <summary>The texts of a project that go along, in the order of its page.</summary>
    public static IReadOnlyList<ProjectLine> Of(Project one) =>
        Of(one.Lead, one.Need, one.Goal, one.Audience, one.Steps, one.Tips);

    /// <summary>The same texts, in the order of the page of a project.</summary>
    internal static IReadOnlyList<ProjectLine> Of(params IEnumerable<string?> texts) =>
        [.. Empty.Zip(texts, (line, text) => line with { Text = text ?? "" })];

    /// <summary>The text of this name, with nothing in it.</summary>
    public static ProjectLine Known(string code) => Empty.First(line => line.Code == code);

    /// <summary>Whether there is a text of this name.</summary>
    public static bool IsKnown(string code) => Empty.Any(line => line.Code == code);

    /// <summary>Names what it says in short, so that one knows whether it still says the same.</summary>
    public string Mark => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text.ReplaceLineEndings("\n"))))[..12];

    /// <summary>Whether it says just that.</summary>
    public bool IsSaidBy(string text) => Text.ReplaceLineEndings() == text.ReplaceLineEndings();
}

/// <summary>What a text said before and says now.</summary>
/// <param name="Code">Its stable name.</param>
/// <param name="Label">Its German heading.</param>
/// <param name="Before">What it said.</param>
/// <param name="Now">What it says.</param>
public sealed record LineChange(string Code, string Label, string Before, string Now);
