using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Buendnisnetz.Journeys.House;
using Buendnisnetz.Projects;

namespace Buendnisnetz.Journeys;

/// <summary>What is printed fits where it is needed: an alliance on two sheets, with forty-one partners.</summary>
public sealed class PaperTests(OpenHouse house)
{
    [Theory]
    [InlineData("/buendnisse/leben-im-landkreis-konstanz", 2)]
    [InlineData("/buendnisse/karlsruher-buendnis-fuer-familie", 2)]
    public async Task An_alliance_is_printed_on_two_sheets(string path, int sheets)
    {
        await using var reader = await house.Visit(width: 1280);
        await reader.Open(path);
        var paper = Encoding.Latin1.GetString(await reader.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.InRange(Regex.Count(paper, @"/Type /Page\b"), 1, sheets);
    }

    [Fact]
    public async Task A_practice_example_is_printed_on_one_sheet()
    {
        await using var reader = await house.Visit(width: 1280);
        await reader.Open(Places.Told);
        var paper = Encoding.Latin1.GetString(await reader.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.Equal(1, Regex.Count(paper, @"/Type /Page\b"));
    }

    [Fact]
    public async Task A_practice_example_as_long_as_one_may_be_is_printed_on_one_sheet_and_a_longer_one_is_refused()
    {
        await using var editor = await house.SignIn(OpenHouse.Administrator);
        await editor.Open(Long + "/bearbeiten");
        var told = await editor.Main.InnerTextAsync();
        var words = int.Parse(Regex.Match(told, @"(\d+) Wörter").Groups[1].Value, CultureInfo.InvariantCulture);
        await editor.Open(Long + "/angaben");
        var steps = await editor.Main.GetByLabel("Schritte").InputValueAsync();
        await editor.Type("Schritte", $"{steps}\n\n{Padding(Project.MostWordsOfExample - words + 1)}");
        await editor.Press("Speichern");
        await editor.Sees("höchstens 300 Wörter");
        await editor.Type("Schritte", $"{steps}\n\n{Padding(Project.MostWordsOfExample - words)}");
        await editor.Press("Speichern");
        await editor.Arrives("/bearbeiten");
        await editor.Sees("300 Wörter");
        await using var reader = await house.Visit(width: 1280);
        await reader.Open(Long);
        var paper = Encoding.Latin1.GetString(await reader.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.Equal(1, Regex.Count(paper, @"/Type /Page\b"));
    }

    private const string Long = "/projekte/notfallnanny";

    private static string Padding(int count) => string.Join(' ',
        Enumerable.Range(0, count).Select(at => new[] { "Vereine", "ansprechen", "Räume", "finden", "weitererzählen" }[at % 5]));

    [Theory]
    [InlineData(Places.Conference)]
    [InlineData("/veranstaltungen/zentraler-fachkongress-der-lokalen-buendnisse")]
    public async Task A_programme_of_a_whole_day_is_printed_on_one_sheet(string path)
    {
        await using var reader = await house.Visit(width: 1280);
        await reader.Open(path + "/programm");
        Assert.True(await reader.Page.Locator("main .programme-talks").CountAsync() >= 7);
        var paper = Encoding.Latin1.GetString(await reader.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.Equal(1, Regex.Count(paper, @"/Type /Page\b"));
    }
}
