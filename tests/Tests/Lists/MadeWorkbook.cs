using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Buendnisnetz.Tests.Lists;

/// <summary>A workbook as spreadsheet programs pack it, with just the parts that a test is about.</summary>
internal sealed class MadeWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string State, string Content)> sheets = [];
    private readonly List<(string Name, byte[] Content)> parts = [];

    /// <summary>What stands before the sheets in the book: its settings.</summary>
    public string Settings { get; init; } = "";

    /// <summary>A sheet of plain rows; a number stays a number, everything else is text.</summary>
    public static byte[] Of(params object?[][] rows) => new MadeWorkbook().Sheet("Tabelle1", Rows(rows)).ToBytes();

    public MadeWorkbook Sheet(string name, string content, string state = "visible")
    {
        sheets.Add((name, state, content));
        return this;
    }

    public MadeWorkbook Part(string name, byte[] content)
    {
        parts.Add((name, content));
        return this;
    }

    public static string Rows(params object?[][] rows) =>
        $"<sheetData>{string.Concat(rows.Select((row, at) => Row(at + 1, row)))}</sheetData>";

    public static string Row(int number, object?[] cells, string more = "") =>
        $"<row r=\"{number}\" {more}>{string.Concat(cells.Select((cell, at) => Cell($"{(char)('A' + at)}{number}", cell)))}</row>";

    public byte[] ToBytes()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\">{Settings}<sheets>"
                + string.Concat(sheets.Select((one, at) =>
                    $"<sheet name=\"{one.Name}\" sheetId=\"{at + 1}\" state=\"{one.State}\" r:id=\"r{at + 1}\"/>"))
                + "</sheets></workbook>");
            Add(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + string.Concat(sheets.Select((_, at) =>
                    $"<Relationship Id=\"r{at + 1}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{at + 1}.xml\"/>"))
                + $"<Relationship Id=\"style\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>");
            Add(zip, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"00000\"/>"
                + "</numFmts><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/>"
                + "<xf numFmtId=\"164\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            foreach (var (at, sheet) in sheets.Index())
                Add(zip, $"xl/worksheets/sheet{at + 1}.xml", $"<worksheet xmlns=\"{Main}\">{sheet.Content}</worksheet>");
            foreach (var (name, content) in parts) Add(zip, name, content);
        }
        return packed.ToArray();
    }

    private static string Cell(string place, object? cell) => cell switch
    {
        null => "",
        int number => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{place}\"><v>{number}</v></c>"),
        DateOnly day => $"<c r=\"{place}\" s=\"1\"><v>{day.DayNumber - new DateOnly(1899, 12, 30).DayNumber}</v></c>",
        Raw raw => raw.Xml.Replace("$", place, StringComparison.Ordinal),
        _ => $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{System.Net.WebUtility.HtmlEncode(cell.ToString())}</t></is></c>",
    };

    private static void Add(ZipArchive zip, string name, string content) => Add(zip, name, Encoding.UTF8.GetBytes(content));

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        using var part = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
        part.Write(content);
    }

    /// <summary>A cell as it is stored; $ stands for its place.</summary>
    public sealed record Raw(string Xml);
}
