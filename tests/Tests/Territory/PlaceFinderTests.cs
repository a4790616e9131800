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
    [InlineData("Karl-Liebknecht-Siedlung", "Karl")]
    [InlineData("Radolfzell-Irgendwo", "Radolfzell am Bodensee")]
    [InlineData("Berg am Irgendwo", "Berg")]
    [InlineData("BW Irgendwo", "Baden-Württemberg")]
    [InlineData("Weddingste", "Weddingstedt")]
    public async Task A_piece_of_a_name_is_never_answered_as_if_it_were_the_whole(string text, string name)
    {
        var answer = await Find(text);
        Assert.Contains(name, answer.Places.Select(place => place.Name));
        Assert.Null(answer.One);
        Assert.True(answer.IsGuess);
    }

    [Fact]
    public async Task An_association_of_another_name_than_any_place_is_not_mistaken_for_a_Kreis() =>
        Assert.DoesNotContain("Rhein-Sieg-Kreis", (await Find("Verbandsgemeinde Rhein-Selz")).Places.Select(place => place.Name));

    [Theory]
    [InlineData("Karl-Liebknecht-Siedlung", "mit diesem ganzen Namen kennen wir nicht")]
    [InlineData("Radofzell", "hilft die Postleitzahl")]
    public async Task Beside_what_is_only_similar_it_says_that_the_place_is_not_known(string text, string advice) =>
        Assert.Contains(advice, (await Find(text)).Advice);

    [Fact]
    public async Task Half_of_a_bigger_town_is_offered_beside_the_village_of_its_name()
    {
        var names = (await Find("Schwenningen")).Places.Select(place => place.Name).ToList();
        Assert.Equal("Schwenningen", names[0]);
        Assert.Contains("Villingen-Schwenningen", names);
    }

    [Fact]
    public async Task A_town_is_offered_beside_the_Kreis_that_is_named_after_half_of_it()
    {
        var names = (await Find("Ahrweiler")).Places.Select(place => place.Name).ToList();
        Assert.Contains("Landkreis Ahrweiler", names);
        Assert.Contains("Bad Neuenahr-Ahrweiler", names);
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
