using Buendnisnetz.Territory;

namespace Buendnisnetz.Tests.Territory;

/// <summary>What is offered where a place is not known as it was typed: something similar, a bigger one, or a word of advice.</summary>
public sealed class PlaceGuessTests(TestHouse house) : IClassFixture<TestHouse>
{
    private Task<PlaceAnswer> Find(string? text) => house.In(db => new PlaceFinder(db).Find(text));

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
}
