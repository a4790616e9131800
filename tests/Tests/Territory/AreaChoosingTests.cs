using Buendnisnetz.Territory;

namespace Buendnisnetz.Tests.Territory;

/// <summary>Areas are found under the names that the page prints, and places by the Kreis in which they lie.</summary>
public sealed class AreaChoosingTests(TestHouse house) : IClassFixture<TestHouse>
{
    private Task<FoundAreasToChoose> Named(string text) => house.In(db => db.AreasNamed(text, CancellationToken.None));

    [Theory]
    [InlineData("Göppingen", "08117")]
    [InlineData("Landkreis Göppingen", "08117")]
    [InlineData("Kreis Göppingen", "08117")]
    [InlineData("Göppingen, Landkreis", "08117")]
    [InlineData("Stadt Ulm", "08421")]
    [InlineData("Stadtkreis Ulm", "08421")]
    [InlineData("Stadt Karlsruhe", "08212")]
    [InlineData("Landkreis Karlsruhe", "08215")]
    [InlineData("Karlsruhe", "08212 08215")]
    [InlineData("Hess", "06")]
    [InlineData("Land Hessen", "06")]
    [InlineData("Region Hannover", "03241")]
    public async Task An_area_is_found_under_the_names_that_people_write(string text, string keys)
    {
        var found = await Named(text);
        Assert.Equal(keys, string.Join(' ', found.Areas.Select(area => area.Key.Text).Order(StringComparer.Ordinal)));
        Assert.Null(found.Note);
    }

    [Theory]
    [InlineData("Singen", "Singen (Hohentwiel) liegt im Landkreis Konstanz.")]
    [InlineData("Gemeinde Allensbach", "Allensbach liegt im Landkreis Konstanz.")]
    [InlineData("78462", "Konstanz liegt im Landkreis Konstanz.")]
    public async Task For_a_municipality_that_is_not_imported_its_Kreis_is_offered(string text, string note)
    {
        var found = await Named(text);
        Assert.Equal(["08335"], found.Areas.Select(area => area.Key.Text));
        Assert.StartsWith(note, found.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_Kreis_is_not_certain_those_around_are_offered_with_a_word()
    {
        var found = await Named("Schmitten");
        Assert.Contains("06434", found.Areas.Select(area => area.Key.Text));
        Assert.Contains("wissen wir nicht sicher", found.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("Xyzzyhausen")]
    [InlineData(" ,;( ")]
    public async Task What_nobody_knows_finds_nothing(string text) => Assert.Empty((await Named(text)).Areas);
}
