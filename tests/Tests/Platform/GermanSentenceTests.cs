using System.Text;
using System.Text.RegularExpressions;
using Buendnisnetz.Territory;
using FsCheck;
using FsCheck.Fluent;

namespace Buendnisnetz.Tests.Platform;

/// <summary>Sentences that are put together from names, numbers and moments read like written ones.</summary>
public sealed class GermanSentenceTests
{
    [Theory]
    [InlineData("Kurz", 10, "Kurz")]
    [InlineData("genau zehn", 10, "genau zehn")]
    [InlineData("Ein Satz mit Wörtern", 14, "Ein Satz mit …")]
    [InlineData("Ein Satz mit Wörtern", 13, "Ein Satz …")]
    [InlineData("Zeile eins\nZeile zwei", 14, "Zeile eins …")]
    [InlineData("Donaudampfschifffahrt", 10, "Donaudamp…")]
    [InlineData("A Donaudampfschifffahrt", 10, "A Donauda…")]
    [InlineData("abcdefgh👩‍👧hijk", 10, "abcdefgh…")]
    [InlineData("abcdefgh👩hijkl", 10, "abcdefgh…")]
    public void A_long_text_ends_with_a_whole_word_or_sign(string text, int most, string shortened) =>
        Assert.Equal(shortened, German.Shortened(text, most));

    [Fact]
    public void A_shortened_text_is_never_too_long_and_begins_like_the_whole()
    {
        var random = new Random(8);
        for (var run = 0; run < 2000; run++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60))
                .Select(_ => random.Next(5) switch { 0 => " ", 1 => "👩‍👧", 2 => "ö", _ => "a" }));
            var (most, shortened) = (random.Next(3, 50), "");
            shortened = German.Shortened(text, most);
            Assert.True(shortened.Length <= most);
            Assert.StartsWith(shortened.TrimEnd('…', ' '), text, StringComparison.Ordinal);
            Assert.Equal(shortened, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(shortened)));
        }
    }

    [Theory]
    [InlineData("Landkreis Konstanz", "im Landkreis Konstanz", "für den Landkreis Konstanz")]
    [InlineData("Kreis Herzogtum Lauenburg", "im Kreis Herzogtum Lauenburg", "für den Kreis Herzogtum Lauenburg")]
    [InlineData("Ostalbkreis", "im Ostalbkreis", "für den Ostalbkreis")]
    [InlineData("Rhein-Neckar-Kreis", "im Rhein-Neckar-Kreis", "für den Rhein-Neckar-Kreis")]
    [InlineData("Oberbergischer Kreis", "im Oberbergischen Kreis", "für den Oberbergischen Kreis")]
    [InlineData("Altmarkkreis Salzwedel", "im Altmarkkreis Salzwedel", "für den Altmarkkreis Salzwedel")]
    [InlineData("Regionalverband Saarbrücken", "im Regionalverband Saarbrücken", "für den Regionalverband Saarbrücken")]
    [InlineData("Region Hannover", "in der Region Hannover", "für die Region Hannover")]
    [InlineData("Städteregion Aachen", "in der Städteregion Aachen", "für die Städteregion Aachen")]
    [InlineData("Stadt Heidelberg", "in der Stadt Heidelberg", "für die Stadt Heidelberg")]
    [InlineData("Saarland", "im Saarland", "für das Saarland")]
    [InlineData("Baden-Württemberg", "in Baden-Württemberg", "für Baden-Württemberg")]
    [InlineData("Radolfzell am Bodensee", "in Radolfzell am Bodensee", "für Radolfzell am Bodensee")]
    [InlineData("Münster (Hessen)", "in Münster (Hessen)", "für Münster (Hessen)")]
    [InlineData("Kreischa", "in Kreischa", "für Kreischa")]
    [InlineData("Borkum", "auf Borkum", "für Borkum")]
    [InlineData("Hallig Hooge", "auf der Hallig Hooge", "für die Hallig Hooge")]
    [InlineData("Hohe Börde", "in der Gemeinde Hohe Börde", "für die Gemeinde Hohe Börde")]
    [InlineData("Am Mellensee", "in der Gemeinde Am Mellensee", "für die Gemeinde Am Mellensee")]
    [InlineData("Südliches Anhalt", "in der Gemeinde Südliches Anhalt", "für die Gemeinde Südliches Anhalt")]
    [InlineData("Kloster Lehnin", "in Kloster Lehnin", "für Kloster Lehnin")]
    public void A_place_stands_with_its_preposition_and_article(string name, string where, string whom)
    {
        Assert.Equal(where, GermanPlace.In(name));
        Assert.Equal(whom, GermanPlace.For(name));
    }

    [Theory]
    [InlineData("2027-03-10T23:00:00Z", "bis zum 10. März 2027")]
    [InlineData("2027-03-10T22:59:00Z", "bis zum 10. März 2027 um 23:59 Uhr")]
    public void Midnight_is_the_end_of_the_day_before(string moment, string until) =>
        Assert.Equal(until, DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture).Until);

    [Fact]
    public void Every_Kreis_and_Land_has_the_article_of_its_kind()
    {
        foreach (var kreis in Gazetteer.Germany.Kreise.Select(kreis => AreaNames.Title(kreis.Name, kreis.Designation)))
            Assert.Matches("^(im (?!.*Region).*[kK]reis|im Regionalverband |"
                + "in der (Region|Stadt|Städteregion|StädteRegion) )", GermanPlace.In(kreis));
        foreach (var land in Bundesland.All)
            Assert.Equal(land.Name == "Saarland" ? "im Saarland" : $"in {land.Name}", GermanPlace.In(land.Name));
    }

    [Fact]
    public void A_place_of_any_kind_is_named_whole_after_its_preposition()
    {
        var places = Gen.Elements(Gazetteer.Germany.Kreise.SelectMany(kreis => new[] { kreis.Name, $"{kreis.Designation} {kreis.Name}" }));
        Prop.ForAll(places.ToArbitrary(), place => GermanPlace.In(place).EndsWith(place[^3..], StringComparison.Ordinal)
            && GermanPlace.In(place).Split(' ')[0] is "in" or "im" or "auf").QuickCheckThrowOnFailure();
    }

    [Fact]
    public void One_of_many_takes_the_verb_for_one_and_thousands_are_parted() =>
        Prop.ForAll(Gen.Choose(0, 30_000).Two().ToArbitrary(), pair =>
        {
            var said = German.Part(pair.Item1, pair.Item2, "Person", "Personen", ("ist", "sind"));
            return said.EndsWith(pair.Item1 == 1 || pair.Item2 == 1 ? " ist" : " sind", StringComparison.Ordinal)
                && said.Contains(pair.Item2 == 1 ? " 1 Person " : " Personen ", StringComparison.Ordinal)
                && !Regex.IsMatch(said, "[0-9]{4}");
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_moment_within_a_sentence_has_its_day_before_its_time() =>
        Prop.ForAll(Gen.Choose(0, 40_000_000).ToArbitrary(), minutes =>
        {
            var moment = new DateTimeOffset(2004, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes);
            return Regex.IsMatch(moment.At, @"^am [1-3]?\d\. [A-ZÄ][a-zä]+ \d{4} um \d\d:\d\d Uhr$")
                && (moment.Until == $"bis zum {moment.Spoken}" || moment.BerlinTime.TimeOfDay == TimeSpan.Zero)
                && moment.Since == $"seit dem {moment.Spoken}";
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Midnight_belongs_to_the_new_day_in_Berlin() =>
        Assert.Equal("am 1. Februar 2026 um 00:30 Uhr", new DateTimeOffset(2026, 1, 31, 23, 30, 0, TimeSpan.Zero).At);
}
