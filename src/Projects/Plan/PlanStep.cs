using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Buendnisnetz.Projects;

/// <summary>A step of a plan: what is to be done and by when.</summary>
/// <param name="What">What is to be done.</param>
/// <param name="By">By when, in the form of the database; null where nobody has said.</param>
/// <param name="DoneAt">Since when it is done, in UTC; null while it is not.</param>
public sealed partial record PlanStep(string What, string? By = null, DateTimeOffset? DoneAt = null) : Tick(What, DoneAt)
{
    /// <summary>By when, as exactly as that is known.</summary>
    [JsonIgnore]
    public FuzzyDate? Until => By is { } text ? FuzzyDate.FromSortable(text) : null;

    /// <summary>A step to be done by then.</summary>
    public static PlanStep Of(string what, FuzzyDate? until) => new(what.Trim(), until?.ToSortable());

    /// <summary>Whether its day has passed and it is not done.</summary>
    public bool IsLate(DateOnly today) => DoneAt is null && Until is { } until && until.Latest < today;

    /// <summary>What is missing, of a row as it was typed.</summary>
    public static IEnumerable<Objection> Objections(string? what)
    {
        if (string.IsNullOrWhiteSpace(what)) yield return new(nameof(What), "Bitte schreiben Sie, was zu tun ist.");
    }

    /// <summary>Why these cannot be a plan; null where they can.</summary>
    public static string? ObstacleTo(IReadOnlyList<PlanStep> steps) => Tick.ObstacleTo(steps);

    /// <summary>The steps that a text tells: the points of its list, or its lines where it has none.</summary>
    public static IReadOnlyList<PlanStep> In(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var points = lines.Where(line => Point().IsMatch(line)).ToList();
        return [.. (points.Count > 0 ? points : lines.Where(line => line[0] != '#')).Select(line =>
            Short(Markdown.ToWords(Point().Replace(line, "")))).Where(what => what.Length > 0).Select(what => new PlanStep(what))
            .DistinctBy(step => step.Key).Take(Most)];
    }

    private static string Short(string what) => what.Length <= Longest ? what
        : what.LastIndexOf(' ', Longest - 2) is var end and > 0 ? what[..end] + " …" : what[..(Longest - 1)] + "…";

    [GeneratedRegex(@"^([-*+•]|\d{1,2}[.)])\s+")]
    private static partial Regex Point();
}
