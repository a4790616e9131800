namespace Buendnisnetz.Lists;

/// <summary>What could be done about a finding.</summary>
/// <param name="Label">What stands on the button.</param>
/// <param name="Column">Into which column it is written; <see cref="Who"/> where it says who is meant, empty to leave the line out.</param>
/// <param name="Value">What is written.</param>
public sealed record RowChoice(string Label, string Column, string Value)
{
    /// <summary>Says who is meant.</summary>
    public const string Who = "wer";

    /// <summary>Leaves the line out.</summary>
    public static RowChoice Leave { get; } = new("Zeile auslassen", "", "");

    /// <summary>Writes this into the column.</summary>
    public static RowChoice Of(ListColumn column, string value)
    {
        ArgumentNullException.ThrowIfNull(column);
        return new(value, column.Code, value);
    }
}

/// <summary>What was noticed about a line: a sentence, and what could be done.</summary>
/// <param name="Sentence">What is the matter, in German.</param>
/// <param name="Stops">Whether the line cannot be entered before it is settled; otherwise it is a question.</param>
/// <param name="Choices">What could be done, the likeliest first.</param>
public sealed record RowFinding(string Sentence, bool Stops, params IReadOnlyList<RowChoice> Choices)
{
    /// <summary>The one choice that may be taken for all lines at once; null where somebody has to look.</summary>
    public RowChoice? Sure { get; init; }

    /// <summary>The cell that it is about, to be corrected right there; null where it is about the whole line.</summary>
    public ListColumn? Column { get; init; }

    /// <summary>The line cannot be entered so.</summary>
    public static RowFinding Stop(string sentence, params IReadOnlyList<RowChoice> choices) => new(sentence, true, choices);

    /// <summary>The line can be entered; perhaps something else is meant.</summary>
    public static RowFinding Ask(string sentence, params IReadOnlyList<RowChoice> choices) => new(sentence, false, choices);
}

/// <summary>A line that was looked through.</summary>
/// <param name="Line">The line.</param>
/// <param name="Title">Who or what it is about.</param>
/// <param name="Outcome">What happens when it is entered: "neue Organisation".</param>
/// <param name="Findings">What was noticed.</param>
public sealed record CheckedRow(EntryLine Line, string Title, string Outcome, IReadOnlyList<RowFinding> Findings)
{
    /// <summary>What else is known of it, in a few words.</summary>
    public string Detail { get; init; } = "";

    /// <summary>Whether it is there already, so that nothing is left to do.</summary>
    public bool IsThere { get; init; }

    /// <summary>Whether it is there already and only gets what was missing.</summary>
    public bool IsAddition { get; init; }

    /// <summary>What its kind would enter.</summary>
    public object? Plan { get; init; }

    /// <summary>Whether it cannot be entered so.</summary>
    public bool Stops => IsWanted && Findings.Any(finding => finding.Stops);

    /// <summary>Whether it will be entered.</summary>
    public bool IsReady => IsWanted && !Stops;

    /// <summary>Whether somebody should look at it.</summary>
    public bool NeedsLook => IsWanted && Findings.Count > 0;

    /// <summary>Whether something about it can be settled without a choice.</summary>
    public bool HasSure => IsWanted && Findings.Any(finding => finding.Sure is not null);

    private bool IsWanted => !Line.IsLeftOut && !IsThere;
}
