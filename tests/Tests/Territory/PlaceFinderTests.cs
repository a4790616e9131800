using System.Diagnostics;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Tests.Territory;

public sealed class PlaceFinderTests(TestHouse house) : IClassFixture<TestHouse>
{
    private Task<PlaceAnswer> Find(string? text) => house.In(db => new PlaceFinder(db).Find(text));

    [Theory]
    [InlineData("Radolfzell", "Radolfzell am Bodensee (Landkreis Konstanz, Baden-Württemberg)")]
    [InlineData("radolfzell am bodensee", "Radolfzell am Bodensee (Landkreis Konstanz, Baden-Württemberg)")]
    [InlineData("78315", "Radolfzell am Bodensee (Landkreis Konstanz, Baden-Württemberg)")]
    [InlineData("D-78315 Radolfzell", "Radolfzell am Bodensee (Landkreis Konstanz, Baden-Württemberg)")]
    [InlineData("Überlingen", "Überlingen (Bodenseekreis, Baden-Württemberg)")]
    [InlineData("Ueberlingen", "Überlingen (Bodenseekreis, Baden-Württemberg)")]
    [InlineData("Konstanz", "Konstanz (Landkreis Konstanz, Baden-Württemberg)")]
    [InlineData("konstanz, landkreis", "Landkreis Konstanz (Baden-Württemberg)")]
    [InlineData("Landkreis Konstanz", "Landkreis Konstanz (Baden-Württemberg)")]
    [InlineData("Heidelberg", "Heidelberg (Baden-Württemberg)")]
    [InlineData("Ostalbkreis", "Ostalbkreis (Baden-Württemberg)")]
    [InlineData("Baden-Württemberg", "Baden-Württemberg")]
    [InlineData("Karlsruhe", "Karlsruhe (Baden-Württemberg)")]
    [InlineData("Sankt Wendel", "Sankt Wendel (Landkreis St. Wendel, Saarland)")]
    [InlineData("Radolfzel am Bodense", "Radolfzell am Bodensee (Landkreis Konstanz, Baden-Württemberg)")]
    [InlineData("Konstanz Landkreis", "Landkreis Konstanz (Baden-Württemberg)")]
    [InlineData("Frankfurt a.M.", "Frankfurt am Main (Hessen)")]
    [InlineData("Freiburg i. Br.", "Freiburg im Breisgau (Baden-Württemberg)")]
    [InlineData("Bad Homburg v.d.H.", "Bad Homburg vor der Höhe (Hochtaunuskreis, Hessen)")]
    [InlineData("schwäb. gmünd", "Schwäbisch Gmünd (Ostalbkreis, Baden-Württemberg)")]
    [InlineData("1067", "Dresden (Sachsen)")]
    [InlineData("Berlin Mitte", "Berlin")]
    [InlineData("Hamburg", "Hamburg")]
    [InlineData("Köpenick", "Köpenick (Berlin)")]
    [InlineData("Altona", "Altona (Hamburg)")]
    [InlineData("Heidelberg Rohrbach", "Heidelberg (Baden-Württemberg)")]
    public async Task Without_the_register_places_and_postal_codes_are_found(string text, string label)
    {
        var answer = await Find(text);
        Assert.Equal([label], answer.Places.Select(place => place.Label));
        Assert.NotNull(answer.One?.Position);
    }

    [Fact]
    public async Task It_says_how_exactly_it_knows_a_place()
    {
        var radolfzell = (await Find("Radolfzell")).One!;
        Assert.Equal((AreaKind.Kreis, "08335"), (radolfzell.Exactness, radolfzell.Area.Text));
        Assert.Contains("auf den Kreis genau", radolfzell.Reservation);
        Assert.Null((await Find("Landkreis Konstanz")).One!.Reservation);
    }

    [Fact]
    public async Task Neuenkirchen_asks_back_with_Kreis_and_Land()
    {
        var answer = await Find("neuenkirchen");
        Assert.True(answer.Places.Count >= 10, string.Join("; ", answer.Places.Select(place => place.Label)));
        Assert.Null(answer.One);
        Assert.Contains("Neuenkirchen (Kreis Steinfurt, Nordrhein-Westfalen)", answer.Places.Select(place => place.Label));
        Assert.Equal("05566", (await Find("Neuenkirchen, Steinfurt")).One!.Area.Text);
    }

    [Fact]
    public async Task A_postal_code_of_several_places_names_them_and_the_Kreis_they_share()
    {
        var answer = await Find("24395");
        Assert.True(answer.Places.Count > 3);
        Assert.Equal(("Kreis Schleswig-Flensburg", "01059"), (answer.Together!.Name, answer.Together.Area.Text));
    }

    [Theory]
    [InlineData("99999", "Die Postleitzahl 99999 kennen wir nicht")]
    [InlineData("783", "fünf Ziffern")]
    [InlineData("x", "zwei Buchstaben")]
    [InlineData("Xyzzyhausen", "Versuchen Sie es mit der Postleitzahl")]
    public async Task Where_nothing_is_found_it_says_what_to_do_next(string text, string advice)
    {
        var answer = await Find(text);
        Assert.Empty(answer.Places);
        Assert.Contains(advice, answer.Advice);
    }

    [Theory]
    [InlineData("Radolvzell am Bodensee", "Radolfzell am Bodensee")]
    [InlineData("Radofzell", "Radolfzell am Bodensee")]
    [InlineData("Heidleberg", "Heidelberg")]
    public async Task Who_mistypes_is_offered_what_is_similar(string text, string name)
    {
        var answer = await Find(text);
        Assert.Contains(name, answer.Places.Select(place => place.Name));
        Assert.Null(answer.One);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("  ,;() ")]
    [InlineData("%' OR 1=1 --")]
    [InlineData("((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((")]
    public async Task Odd_input_does_no_harm(string? text) => Assert.Null((await Find(text)).One);

    [Fact]
    public void The_open_data_is_read_quickly_and_knows_the_Kreis_of_most_postal_codes()
    {
        var watch = Stopwatch.StartNew();
        var codes = Gazetteer.Germany.Codes.ToList();
        Assert.True(watch.ElapsedMilliseconds < 3000);
        Assert.True(codes.Count > 8100);
        var exact = codes.Count(code => Gazetteer.Germany.OfCode(code).All(place => place.Area.Level == AreaKind.Kreis));
        Assert.True(exact > codes.Count * 0.8, $"{exact} of {codes.Count}");
    }
}
