namespace Buendnisnetz.ActivityReports;

/// <summary>A sentence of a report with the figure that it rests on.</summary>
/// <param name="Code">Its stable name: "projects.running".</param>
/// <param name="Chapter">Under which heading.</param>
/// <param name="Sentence">What it says.</param>
/// <param name="Figure">How many were counted.</param>
/// <param name="Origin">What was counted, for its footnote.</param>
/// <param name="Sources">The things that were counted, as far as they have a name.</param>
public sealed record ReportLine(
    string Code, string Chapter, string Sentence, int Figure, string Origin, IReadOnlyList<ReportSource> Sources)
{
    /// <summary>The action fields of what was counted.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];
}

/// <summary>A thing that was counted.</summary>
/// <param name="Kind">What it is: only who may read it is led there.</param>
/// <param name="Id">The thing.</param>
/// <param name="Title">What it was called.</param>
/// <param name="Path">Its page.</param>
public sealed record ReportSource(SourceKind Kind, Guid Id, string Title, string Path);

/// <summary>What was counted.</summary>
public enum SourceKind
{
    /// <summary>Something that everybody reads where the report is read: a partner, a milestone.</summary>
    Known = 0,

    /// <summary>A project.</summary>
    Project = 1,

    /// <summary>An event.</summary>
    Event = 2,

    /// <summary>A news item.</summary>
    News = 3,
}
