using Buendnisnetz.Territory;

namespace Buendnisnetz.Tests.Territory;

/// <summary>Areas are found under the names that the page prints, and places by the Kreis in which they lie.</summary>
public sealed class AreaChoosingTests(TestHouse house) : IClassFixture<TestHouse>
{
    private Task<FoundAreasToChoose> Named(string text, AreaKind smallest = AreaKind.Gemeinde) =>
        house.In(db => db.AreasNamed(text, smallest, CancellationToken.None));

    private Task<string> Hint(AreaKind smallest) =>
        house.In(async db => (await AreaChoice.Of(db, [], [], null, smallest, CancellationToken.None)).Hint);

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
        Assert.Equal($"{note} Die Gemeinde allein lässt sich hier noch nicht wählen.", found.Note);
    }

    [Theory]
    [InlineData("89073", "08421", null)]
    [InlineData("10115", "11000", null)]
    [InlineData("Kreuzberg, Berlin", "11000", "Kreuzberg liegt in Berlin.")]
    public async Task Of_a_city_that_is_its_own_Kreis_no_municipality_is_promised(string text, string key, string? note)
    {
        var found = await Named(text);
        Assert.Equal([key], found.Areas.Select(area => area.Key.Text));
        Assert.Equal(note, found.Note);
    }

    [Fact]
    public async Task Where_the_municipalities_are_imported_only_the_Kreis_of_a_village_is_named()
    {
        await house.In(db => Task.FromResult(db.Areas.Add(new(AreaKey.Parse("08416048"), "Ammerbuch", "Gemeinde"))));
        var found = await Named("Rottenburg am Neckar");
        Assert.Equal(["08416"], found.Areas.Select(area => area.Key.Text));
        Assert.Equal("Rottenburg am Neckar liegt im Landkreis Tübingen.", found.Note);
        Assert.StartsWith("Land, Kreis oder Gemeinde,", await Hint(AreaKind.Gemeinde), StringComparison.Ordinal);
        Assert.StartsWith("Land oder Kreis,", await Hint(AreaKind.Kreis), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Landkreis Konstanz", "08335", null)]
    [InlineData("Allensbach", "08335", "Allensbach liegt im Landkreis Konstanz.")]
    [InlineData("Hess", "06", null)]
    public async Task Where_a_Kreis_is_the_smallest_no_municipality_is_spoken_of(string text, string key, string? note)
    {
        var found = await Named(text, AreaKind.Kreis);
        Assert.Equal([key], found.Areas.Select(area => area.Key.Text));
        Assert.Equal(note, found.Note);
    }

    [Fact]
    public async Task Where_a_Kreis_is_the_smallest_an_imported_municipality_leads_to_its_Kreis()
    {
        await house.In(db => Task.FromResult(db.Areas.Add(new(AreaKey.Parse("08417016"), "Burladingen", "Stadt"))));
        var keys = new[] { "08417016", "08417" };
        var areas = await house.In(db => AreaChoice.Of(db, [], keys, "Burladingen", AreaKind.Kreis, CancellationToken.None));
        Assert.Equal(["08417"], areas.Chosen.Select(area => area.Key.Text));
        Assert.Equal(["08417"], areas.Found.Areas.Select(area => area.Key.Text));
        Assert.Equal("Burladingen liegt im Zollernalbkreis.", areas.Found.Note);
        Assert.Empty(areas.Offered);
    }

    /// <summary>The name, the Kreis, and whether it has municipalities.</summary>
    [Fact]
    public async Task The_database_is_asked_for_a_name_once() =>
        Assert.Equal(3, await house.Queries.During(() => Named("Allensbach")));

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
