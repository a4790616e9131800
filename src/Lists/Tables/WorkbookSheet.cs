using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Buendnisnetz.Lists;

/// <summary>A sheet of a workbook, and what its cells do not say.</summary>
internal sealed class WorkbookSheet
{
    private readonly HashSet<int> hidden = [];
    private readonly List<(CellPlace From, CellPlace To)> merged = [];

    private WorkbookSheet(string name) => Name = name;

    public string Name { get; }

    /// <summary>Whether this row is hidden.</summary>
    public bool Hides(int row) => hidden.Contains(row);

    /// <summary>Whether cells beside each other are one in this row.</summary>
    public bool Merges(int row) =>
        merged.Exists(range => range.From.Row <= row && row <= range.To.Row && range.From.Column != range.To.Column);

    /// <summary>What stands in a cell that spans rows is written into each of them, where nothing else stands.</summary>
    public void Fill(IReadOnlyList<string[]> rows)
    {
        foreach (var (from, to) in merged.Where(range => range.From.Row < range.To.Row && range.From.Row <= rows.Count))
            for (var at = from.Row; at < Math.Min(to.Row, rows.Count); at++)
                if (from.Column <= rows[at].Length && rows[at][from.Column - 1].Length == 0)
                    rows[at][from.Column - 1] = rows[from.Row - 1][from.Column - 1];
    }

    public static WorkbookSheet Read(string name, ZipArchiveEntry? part)
    {
        var sheet = new WorkbookSheet(name);
        using var reader = WorkbookParts.Read(part?.Open() ?? throw new InvalidDataException($"{name} is missing."));
        var row = 0;
        while (reader.Read())
            if (reader.NodeType == XmlNodeType.Element) sheet.Note(reader, ref row);
        return sheet;
    }

    private void Note(XmlReader reader, ref int row)
    {
        if (reader.LocalName == "row")
        {
            row = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
                : row + 1;
            if (reader.GetAttribute("hidden") is "1" or "true") hidden.Add(row);
        }
        else if (reader.LocalName == "mergeCell" && reader.GetAttribute("ref")?.Split(':') is [var from, var to])
            merged.Add((CellPlace.Of(from), CellPlace.Of(to)));
    }

    /// <summary>The place of a cell: "B12" is row 12, column 2.</summary>
    private readonly record struct CellPlace(int Row, int Column)
    {
        public static CellPlace Of(string name) => new(
            int.Parse(string.Concat(name.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture),
            name.Where(char.IsAsciiLetter).Aggregate(0, (column, letter) => (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1)));
    }
}
