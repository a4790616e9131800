namespace Buendnisnetz.Lists;

/// <summary>A row of a table as it was typed; nothing in it has been checked.</summary>
/// <param name="Number">Its number in the file, as a spreadsheet program counts.</param>
/// <param name="Cells">What stands in it.</param>
public sealed record TableRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>Whether whoever made the table has hidden the row.</summary>
    public bool IsHidden { get; init; }
}

/// <summary>
/// A table as offices keep them: a workbook (XLSX) or a text with separators, whichever program has written it. Reading finds rows and
/// cells
/// and judges nothing; what is no table is refused with a sentence that says what to do.
/// </summary>
public static class Table
{
    /// <summary>The most lines that a list may have.</summary>
    public const int MostLines = 2000;

    /// <summary>The most that a file may weigh, in bytes.</summary>
    public const int MaxBytes = 2_000_000;

    /// <summary>What a browser may offer to choose.</summary>
    public const string Accepted = ".csv,.txt,.tsv,.xlsx,text/csv,text/plain";

    /// <summary>How many of the first rows may stand above or be the heading.</summary>
    internal const int HeadingWithin = 12;

    /// <summary>
    /// The rows of a file, given what makes a row a heading: it tells the separator of a text and the sheet of a workbook.
    /// </summary>
    public static IReadOnlyList<TableRow> Read(ReadOnlySpan<byte> bytes, Func<IReadOnlyList<string>, bool> isHeading)
    {
        Refusal.On(TableKind.ObstacleTo(bytes));
        return TableKind.IsZip(bytes) ? TableText.Sound(Workbook.Read(bytes.ToArray(), isHeading))
            : CsvTable.Read(TableText.Of(bytes), isHeading);
    }

    /// <summary>The rows of a pasted text.</summary>
    public static IReadOnlyList<TableRow> Read(string pasted, Func<IReadOnlyList<string>, bool> isHeading) =>
        CsvTable.Read(TableText.Of(pasted), isHeading);

    /// <summary>The row among the first ones that is the heading; -1 where none is.</summary>
    public static int HeadingOf(IReadOnlyList<TableRow> rows, Func<IReadOnlyList<string>, bool> isHeading)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(isHeading);
        for (var at = 0; at < Math.Min(rows.Count, HeadingWithin); at++)
            if (isHeading(rows[at].Cells)) return at;
        return -1;
    }

    /// <summary>Why so many lines make no list; null where they do.</summary>
    public static string? ObstacleTo(int lines, int most = MostLines) => lines == 0 ? "In dieser Liste steht niemand."
        : lines > most ? $"Diese Liste hat über {most} Zeilen. Bitte teilen Sie sie." : null;
}
