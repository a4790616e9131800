namespace Buendnisnetz.Projects;

/// <summary>A text of a project that an imitation takes over, and that is compared with its origin.</summary>
/// <param name="Code">Its stable name.</param>
/// <param name="Label">Its German heading.</param>
/// <param name="Text">What it says; empty where nothing does.</param>
public sealed record ProjectLine(string Code, string Label, string Text)
{
    /// <summary>The texts of a project that go along, in the order of its page.</summary>
    public static IReadOnlyList<ProjectLine> Of(Project one) =>
    [
        new("lead", "Worum es geht", one.Lead), new("need", "Wozu es gebraucht wird", one.Need), new("goal", "Das Ziel", one.Goal),
        new("audience", "Für wen", one.Audience ?? ""), new("steps", "Schritte", one.Steps),
        new("tips", "Tipps fürs Nachmachen", one.Tips ?? ""),
    ];
}

/// <summary>What a text said before and says now.</summary>
/// <param name="Code">Its stable name.</param>
/// <param name="Label">Its German heading.</param>
/// <param name="Before">What it said.</param>
/// <param name="Now">What it says.</param>
public sealed record LineChange(string Code, string Label, string Before, string Now);
