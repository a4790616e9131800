using System.Diagnostics;
using System.Text;
using Buendnisnetz.Invitations;
using Buendnisnetz.Lists;

namespace Buendnisnetz.Tests.Lists;

/// <summary>Workbooks as offices send them.</summary>
public sealed class TableTests
{
    private static readonly object[] Heading = ["Name", "PLZ", "Seit", "Hinweis"];

    [Fact]
    public void Numbers_dates_formulas_truth_and_rich_text_read_as_they_would_be_typed()
    {
        var rows = Read(MadeWorkbook.Of(Heading,
            ["Müßig & Söhne", 1067, new DateOnly(2010, 4, 1), new MadeWorkbook.Raw("<c r=\"$\" t=\"str\"><f>A2</f><v>gerechnet</v></c>")],
            [new MadeWorkbook.Raw("<c r=\"$\" t=\"inlineStr\"><is><r><t>Ca</t></r><r><t>ritas</t></r></is></c>"),
                new MadeWorkbook.Raw("<c r=\"$\" s=\"2\"><v>1067</v></c>"), 2010,
                    new MadeWorkbook.Raw("<c r=\"$\" t=\"b\"><v>1</v></c>")]));
        Assert.Equal(["Müßig & Söhne", "1067", "01.04.2010", "gerechnet"], rows[1].Cells.Take(4));
        Assert.Equal(["Caritas", "1067", "2010", "ja"], rows[2].Cells.Take(4));
    }

    [Fact]
    public void Rows_keep_their_numbers_and_say_whether_they_are_hidden()
    {
        var sheet = "<sheetData>" + MadeWorkbook.Row(2, Heading) + MadeWorkbook.Row(5, ["A", 78462]) + MadeWorkbook.Row(6, ["B"],
            "hidden=\"1\"")
            + "</sheetData>";
        var rows = Read(new MadeWorkbook().Sheet("Tabelle1", sheet).ToBytes());
        Assert.Equal([(2, false), (5, false), (6, true)], rows.Select(row => (row.Number, row.IsHidden)));
    }

    [Fact]
    public void The_sheet_with_the_headings_is_taken_and_hidden_sheets_are_passed_over()
    {
        var rows = Read(new MadeWorkbook().Sheet("Deckblatt", MadeWorkbook.Rows(["Stand: heute"]))
            .Sheet("Alt", MadeWorkbook.Rows(Heading, ["Verborgen"]), "hidden").Sheet("Partner & Co".Replace("&", "und"), MadeWorkbook.Rows(
                ["Unsere Partner"], Heading, ["Sichtbar"])).ToBytes());
        Assert.Equal(["Unsere Partner", "Name", "Sichtbar"], rows.Select(row => row.Cells[0]));
    }

    [Fact]
    public void A_cell_that_spans_rows_stands_in_each_of_them_and_one_that_spans_headings_is_refused()
    {
        var body = MadeWorkbook.Rows(Heading, ["A", "B", "2010"], ["C"], ["D"]);
        var rows = Read(new MadeWorkbook().Sheet("T", body + "<mergeCells count=\"1\"><mergeCell ref=\"C2:C4\"/></mergeCells>").ToBytes());
        Assert.Equal(["2010", "2010", "2010"], rows.Skip(1).Select(row => row.Cells[2]));
        var heading = new MadeWorkbook().Sheet("T", body + "<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>").ToBytes();
        Assert.Contains("verbunden", Assert.Throws<Refusal>(() => Read(heading)).Message);
    }

    public static TheoryData<string, byte[]> Refused => new()
    {
        { "Makros", new MadeWorkbook().Sheet("T", MadeWorkbook.Rows(Heading)).Part("xl/vbaProject.bin", [1]).ToBytes() },
        { "ab 1904", new MadeWorkbook { Settings = "<workbookPr date1904=\"1\"/>" }.Sheet("T", MadeWorkbook.Rows(Heading)).ToBytes() },
        { "gepackt viel kleiner", new MadeWorkbook().Sheet("T", MadeWorkbook.Rows(Heading)).Part("xl/media/a", new byte[20_000_000])
            .ToBytes() },
        { "Kennwort", [0xD0, 0xCF, 0x11, 0xE0, 0, 0, .. Encoding.Unicode.GetBytes("EncryptedPackage"), 0] },
        { "alte Excel-Datei", [0xD0, 0xCF, 0x11, 0xE0, 0, 0, .. Encoding.Unicode.GetBytes("Workbook"), 0] },
        { "ODS", Without("content.xml") },
        { "XLSB", Without("xl/workbook.bin") },
        { "keine Arbeitsmappe", Without("word/document.xml") },
        { "Internetseite", "<html><table><tr><td>Name</td></tr></table></html>"u8.ToArray() },
        { "lässt sich nicht lesen", [0x50, 0x4B, 3, 4, 1, 2, 3] },
        { "größer als 2 MB", new byte[Table.MaxBytes + 1] },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_read_is_refused_with_what_to_do(string word, byte[] content) =>
        Assert.Contains(word, Assert.Throws<Refusal>(() => Read(content)).Message);

    [Fact]
    public void A_line_that_is_wholly_in_quotes_is_a_line()
    {
        var rows = Read(Encoding.UTF8.GetBytes("\"Name;PLZ;Seit\"\r\n\"Haus \"\"Sonne\"\";01067;2010\"\r\n"));
        Assert.Equal(["Haus \"Sonne\"", "01067", "2010"], rows[1].Cells);
    }

    [Fact]
    public void A_lonely_cell_far_to_the_right_or_below_costs_nothing()
    {
        var far = new MadeWorkbook.Raw("<c r=\"XFD1\" t=\"inlineStr\"><is><t>weit weg</t></is></c>");
        var sheet = "<dimension ref=\"A1:XFD1048576\"/><sheetData>" + MadeWorkbook.Row(1, [.. Heading, far])
            + string.Concat(Enumerable.Range(2, 100).Select(at => MadeWorkbook.Row(at, [$"Partner {at}", 1067])))
            + MadeWorkbook.Row(1_048_576, ["ganz unten"]) + "</sheetData>";
        var watch = Stopwatch.StartNew();
        Assert.Equal(101, Read(new MadeWorkbook().Sheet("T", sheet).ToBytes()).Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    [Fact]
    public void Torn_workbooks_are_read_or_refused_and_nothing_else_happens()
    {
        var whole = MadeWorkbook.Of(Heading, ["Müßig", 1067, new DateOnly(2010, 4, 1), "x"]);
        var random = new Random(7);
        for (var turn = 0; turn < 300; turn++)
        {
            var torn = whole[..^random.Next(turn % 3 == 0 ? whole.Length / 2 : 1)].ToArray();
            for (var hit = 0; hit < turn % 5; hit++) torn[random.Next(4, torn.Length)] = (byte)random.Next(256);
            try { _ = Read(torn); }
            catch (Refusal refusal) { Assert.True(refusal.Message.Length > 10); }
        }
    }

    [Fact]
    public void The_list_of_invitations_takes_a_workbook_too_and_a_hidden_line_waits()
    {
        var sheet = "<sheetData>" + MadeWorkbook.Row(1, ["Bündnis", "Rolle", "Name", "E-Mail"])
            + MadeWorkbook.Row(2, ["Familie in Überlingen", "Koordination", "Jörg Weiß", "j.weiss@stadt.example"])
            + MadeWorkbook.Row(3, ["Familie in Calw", "Redaktion", "Ada Eins", "ada@stadt.example"], "hidden=\"1\"") + "</sheetData>";
        var lines = InvitationList.Read(new MadeWorkbook().Sheet("Liste", sheet).ToBytes());
        Assert.Equal([("Jörg Weiß", 2, false), ("Ada Eins", 3, true)], lines.Select(line => (line.Name, line.Number, line.IsHidden)));
    }

    private static IReadOnlyList<TableRow> Read(byte[] content) => Table.Read(content, cells => cells.Contains("Name"));

    private static byte[] Without(string part)
    {
        using var packed = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(packed, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
            zip.CreateEntry(part);
        return packed.ToArray();
    }
}
