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
    [InlineData("78 315", "Radolfzell am Bodensee (Landkreis Konstanz, Baden-Württemberg)")]
    [InlineData("DE-78 315", "Radolfzell am Bodensee (Landkreis Konstanz, Baden-Württemberg)")]
    [InlineData("01 067 Dresden", "Dresden (Sachsen)")]
    [InlineData("Landeshauptstadt Stuttgart", "Stuttgart (Baden-Württemberg)")]
    [InlineData("Kreisfreie Stadt Heidelberg", "Heidelberg (Baden-Württemberg)")]
    [InlineData("Große Kreisstadt Radolfzell", "Radolfzell am Bodensee (Landkreis Konstanz, Baden-Württemberg)")]
    [InlineData("Freie und Hansestadt Hamburg", "Hamburg")]
    [InlineData("Universitätsstadt Heidelberg", "Heidelberg (Baden-Württemberg)")]
    [InlineData("Lutherstadt Wittenberg", "Wittenberg (Landkreis Wittenberg, Sachsen-Anhalt)")]
    [InlineData("Insel Reichenau", "Reichenau (Landkreis Konstanz, Baden-Württemberg)")]
    [InlineData("VG Konz", "Konz (Landkreis Trier-Saarburg, Rheinland-Pfalz)")]
    [InlineData("Samtgemeinde Tostedt", "Tostedt (Landkreis Harburg, Niedersachsen)")]
    [InlineData("Karlsruhe Land", "Landkreis Karlsruhe (Baden-Württemberg)")]
    [InlineData("Karlsruhe-Land", "Landkreis Karlsruhe (Baden-Württemberg)")]
    [InlineData("Nürnberger Land", "Landkreis Nürnberger Land (Bayern)")]
    [InlineData("Karlsruhe, Land", "Landkreis Karlsruhe (Baden-Württemberg)")]
    [InlineData("Konstanz-Wollmatingen", "Konstanz (Landkreis Konstanz, Baden-Württemberg)")]
    [InlineData("Konstanz BW", "Konstanz (Landkreis Konstanz, Baden-Württemberg)")]
    [InlineData("Karl-Marx-Stadt", "Chemnitz (Sachsen)")]
    [InlineData("Ffm Höchst", "Frankfurt am Main (Hessen)")]
    [InlineData("Stgt", "Stuttgart (Baden-Württemberg)")]
    [InlineData("Munich", "München (Bayern)")]
    [InlineData("Elberfeld", "Wuppertal (Nordrhein-Westfalen)")]
    [InlineData("Berg am Laim", "München (Bayern)")]
    [InlineData("B. Gladbach", "Bergisch Gladbach (Rheinisch-Bergischer Kreis, Nordrhein-Westfalen)")]
    [InlineData("B. Homburg", "Bad Homburg vor der Höhe (Hochtaunuskreis, Hessen)")]
    [InlineData("Kl. Machnow", "Kleinmachnow (Landkreis Potsdam-Mittelmark, Brandenburg)")]
    [InlineData("Landkr. Konstanz", "Landkreis Konstanz (Baden-Württemberg)")]
    [InlineData("Landkr. Görlitz", "Landkreis Görlitz (Sachsen)")]
    [InlineData("Kr. Borken", "Kreis Borken (Nordrhein-Westfalen)")]
    [InlineData("O. Ursel", "Oberursel (Hochtaunuskreis, Hessen)")]
    [InlineData("Hannover Region", "Region Hannover (Niedersachsen)")]
    [InlineData("Aachen Städteregion", "Städteregion Aachen (Nordrhein-Westfalen)")]
    [InlineData("Region Hannover", "Region Hannover (Niedersachsen)")]
    [InlineData("VS-Villingen", "Villingen-Schwenningen (Schwarzwald-Baar-Kreis, Baden-Württemberg)")]
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

    [Theory]
    [InlineData("Pfaffenhofen a.d.Glonn", "Pfaffenhofen an der Glonn (85235, Bayern)")]
    [InlineData("Rosenheim (Landkreis Altenkirchen)", "Rosenheim (57520, Rheinland-Pfalz)")]
    [InlineData("Neupetershain/Nowe Wiki", "Neupetershain (03103, Brandenburg)")]
    [InlineData("Neu-Seeland", "Neu-Seeland (03103, Brandenburg)")]
    [InlineData("Neuendorf b. Elmshorn", "Neuendorf bei Elmshorn (25335, Schleswig-Holstein)")]
    [InlineData("Schmitten", "Schmitten (61389, Hessen)")]
    [InlineData("Weingarten (Baden)", "Weingarten (76356, Baden-Württemberg)")]
    [InlineData("Gronau (Leine)", "Gronau (31028, Niedersachsen)")]
    [InlineData("Stockstadt am Rhein", "Stockstadt (64589, Hessen)")]
    [InlineData("Neuhaus a.Inn", "Neuhaus am Inn (94152, Bayern)")]
    public async Task Whose_Kreis_is_not_certain_is_answered_with_a_reservation(string text, string label)
    {
        var answer = await Find(text);
        Assert.Equal([label], answer.Places.Select(place => place.Label));
        Assert.Contains("wissen wir nicht sicher", answer.One!.Reservation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_beside_a_place_is_looked_for_in_its_name_and_in_the_Kreise_around()
    {
        var place = (await Find("Schmitten (Hochtaunuskreis, Hessen)")).One!;
        Assert.True(place.IsUnsure);
        Assert.True(place.IsBeside([]));
        Assert.True(place.IsBeside(["hessen", "hochtaunus"]));
        Assert.False(place.IsBeside(["hessen", "xyzzy"]));
    }

    [Fact]
    public async Task The_additions_of_the_places_around_tell_where_one_lies()
    {
        var gronau = (await Find("Gronau (Leine)")).One!.Position!.Value;
        Assert.True(Gazetteer.Germany.IsAround(gronau, ["leine"]));
        Assert.False(Gazetteer.Germany.IsAround(gronau, ["leine", "xyzzy"]));
        Assert.False(Gazetteer.Germany.IsAround(gronau, ["alfeld"]));
        Assert.False(Gazetteer.Germany.IsAround(gronau, ["bodensee"]));
        Assert.False(Gazetteer.Germany.IsAround(gronau, []));
    }

    [Theory]
    [InlineData("Heidelberg (Landkreis Konstanz)")]
    [InlineData("Radolfzell an der Elbe")]
    public async Task What_tells_of_another_place_is_not_passed_over(string text) => Assert.Null((await Find(text)).One);

    [Fact]
    public async Task No_place_is_offered_twice_and_no_label_has_two_brackets()
    {
        var labels = (await Find("Neustadt")).Places.Select(place => place.Label).ToList();
        Assert.Single(labels, label => label.Contains("Hessen", StringComparison.Ordinal));
        Assert.DoesNotContain(labels, label => label.Contains(") (", StringComparison.Ordinal));
        Assert.Equal("Neustadt (Hessen)", (await Find("Neustadt (Hessen)")).One!.Label);
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
        var answer = await Find("27367");
        Assert.True(answer.Places.Count > 3);
        Assert.Equal(("Landkreis Rotenburg (Wümme)", "03357"), (answer.Together!.Name, answer.Together.Area.Text));
    }

    [Fact]
    public void No_everyday_name_is_the_name_of_another_place()
    {
        Assert.DoesNotContain(EverydayNames.All.Keys, name => Gazetteer.Germany.OfStem(name).Count > 0);
        Assert.True(EverydayNames.All.Count > 100);
    }

    [Fact]
    public async Task Every_everyday_name_leads_to_one_place()
    {
        var lost = new List<string>();
        foreach (var name in EverydayNames.All.Keys)
            if ((await Find(name)).One is null) lost.Add(name);
        Assert.True(lost.Count == 0, string.Join("; ", lost));
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
        Assert.True(exact > codes.Count * 0.65, $"{exact} of {codes.Count}");
    }
}
