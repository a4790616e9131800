namespace Buendnisnetz.Lists;

/// <summary>A column that a kind of list knows.</summary>
/// <param name="Code">Its name in the database, for ever.</param>
/// <param name="Label">What it is called on the page and in the template.</param>
/// <param name="Words">What else it is called in people's tables, folded: "e mail".</param>
public sealed record ListColumn(string Code, string Label, params IReadOnlyList<string> Words)
{
    /// <summary>Whether a list needs it.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>Whether it says who is meant.</summary>
    public bool SaysWho { get; init; }

    /// <summary>Those of its words that stand in other columns too, as what somebody is: "verein", "firma".</summary>
    public IReadOnlyList<string> DoubtfulWords { get; init; } = [];

    /// <summary>The most that is kept of a cell.</summary>
    public int Longest { get; init; } = Tidy.Longest;

    /// <summary>How the keyboard of a phone looks: "email".</summary>
    public string? InputMode { get; init; }

    /// <summary>Whether a heading means this column.</summary>
    internal bool IsCalled(string folded) => folded == Folding.Fold(Label) || Words.Contains(folded);

    /// <summary>Whether a heading can mean nothing but this column.</summary>
    internal bool IsSurelyCalled(string folded) => IsCalled(folded) && !DoubtfulWords.Contains(folded);

    /// <summary>A cell as this column keeps it.</summary>
    internal string Read(string cell) => Tidy.Of(cell, Longest);
}
