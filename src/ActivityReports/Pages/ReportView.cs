namespace Buendnisnetz.ActivityReports.Pages;

/// <summary>A report as it is read: sentences by chapter, each with the number of its footnote.</summary>
/// <param name="Opening">What the alliance says first.</param>
/// <param name="Lines">The lines, with the sources that the reader may read.</param>
internal sealed record ReportView(string Opening, IReadOnlyList<ReportLine> Lines)
{
    /// <summary>The lines by chapter, each with its number from 1.</summary>
    public IEnumerable<IGrouping<string, (int Number, ReportLine Line)>> Chapters =>
        Lines.Select((line, at) => (Number: at + 1, Line: line)).GroupBy(one => one.Line.Chapter);
}
