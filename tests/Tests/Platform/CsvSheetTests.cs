namespace Buendnisnetz.Tests.Platform;

/// <summary>Tables for spreadsheet programs.</summary>
[Once]
public sealed class CsvSheetTests
{
    [Theory]
    [InlineData("=HYPERLINK(1)", "\"'=HYPERLINK(1)\"")]
    [InlineData("+1;2", "\"'+1;2\"")]
    [InlineData("-5", "\"'-5\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("sagt \"ja\"", "\"sagt \"\"ja\"\"\"")]
    [InlineData("zwei\nZeilen", "\"zwei\nZeilen\"")]
    [InlineData("a=b", "a=b")]
    [InlineData("Müßig, Jörg", "Müßig, Jörg")]
    [InlineData("", "")]
    public void A_cell_is_text_whatever_it_looks_like(string cell, string written)
    {
        var sheet = new CsvSheet("Kopf", "Zwei");
        sheet.Add("x", cell);
        Assert.Equal($"Kopf;Zwei\r\nx;{written}\r\n", sheet.ToString());
    }

    [Fact]
    public void The_file_begins_with_the_mark_by_which_spreadsheet_programs_know_UTF8() =>
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'K'], new CsvSheet("Kopf").ToBytes()[..4]);
}
