using System.Xml;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace Buendnisnetz.Lists;

/// <summary>
/// A workbook (XLSX): the sheet that has the headings, otherwise the first one that shows something. Of a formula counts what it gave; a
/// cell that spans rows stands in each of them.
/// </summary>
internal static class Workbook
{
    private const int MostRows = Table.MostLines + Table.HeadingWithin + 1, MostColumns = 60;

    private const string Unreadable = "Diese Arbeitsmappe lässt sich nicht lesen. Bitte speichern Sie sie in Excel oder LibreOffice noch "
        + "einmal als „XLSX“ oder als „CSV“ und laden Sie diese Datei hoch.";

    private const string MergedHeading = "In der Zeile mit den Überschriften sind Zellen verbunden. Bitte heben Sie die Verbindung auf, "
        + "damit jede Spalte ihre eigene Überschrift hat.";

    public static IReadOnlyList<TableRow> Read(byte[] bytes, Func<IReadOnlyList<string>, bool> isHeading)
    {
        try
        {
            var parts = WorkbookParts.Of(bytes);
            return Chosen(bytes, parts, isHeading);
        }
        catch (Exception error) when (error is InvalidDataException or XmlException or KeyNotFoundException or FormatException
            or InvalidOperationException or NotSupportedException or ArgumentException or OverflowException or NullReferenceException
            or IndexOutOfRangeException or InvalidCastException)
        {
            throw new Refusal(Unreadable);
        }
    }

    private static List<TableRow> Chosen(byte[] bytes, WorkbookParts parts, Func<IReadOnlyList<string>, bool> isHeading)
    {
        List<TableRow> first = [];
        foreach (var sheet in parts.Sheets)
        {
            var rows = RowsOf(bytes, sheet);
            if (Table.HeadingOf(rows, isHeading) is >= 0 and var heading)
            {
                Refusal.On(sheet.Merges(rows[heading].Number) ? MergedHeading : null);
                return rows;
            }
            if (first.Count == 0) first = rows;
        }
        return first;
    }

    /// <summary>Only so many rows and columns are asked for: one lonely cell far to the right makes every row as wide as itself.</summary>
    private static List<TableRow> RowsOf(byte[] bytes, WorkbookSheet sheet)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        var settings = new OpenXmlConfiguration { EnableSharedStringCache = false };
        var found = MiniExcel.QueryRange(stream, false, sheet.Name, ExcelType.XLSX, 1, 1, MostRows, MostColumns, settings);
        List<string[]> rows = [];
        foreach (IDictionary<string, object?> cells in found.Take(MostRows)) rows.Add([.. cells.Values.Select(CellText.Of)]);
        sheet.Fill(rows);
        return [.. rows.Index().Where(row => row.Item.Any(cell => cell.Length > 0))
            .Select(row => new TableRow(row.Index + 1, row.Item) { IsHidden = sheet.Hides(row.Index + 1) })];
    }
}
