using System.Net;
using Buendnisnetz.Projects;
using Buendnisnetz.Projects.Pages;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Projects;

/// <summary>Figures and links of a project that two people write at once, and that are kept as a draft.</summary>
public sealed class RowsTogetherTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Theory]
    [InlineData("Kinder|48", "Kinder|50", "Kinder|48", "Kinder|50", true)]
    [InlineData("Kinder|48", "Kinder|48", "Kinder|52", "Kinder|52", true)]
    [InlineData("Kinder|48", "Eltern|48", "Kinder|52", "Eltern|52", true)]
    [InlineData("Kinder|48", "Kinder|50", "Kinder|52", "Kinder|50", false)]
    [InlineData("Kinder|48", "Kinder|50", "Kinder|50", "Kinder|50", true)]
    [InlineData("Kinder|48", "|", "Kinder|48", "|", true)]
    [InlineData("Kinder|48", "|", "Kinder|52", "Kinder|52", false)]
    [InlineData("Kinder|48", "Kinder|48", "", "|", true)]
    [InlineData("Kinder|48", "Kinder|50", "", "Kinder|50", false)]
    [InlineData("", "Eltern|7", "Kinder|48", "Eltern|7;Kinder|48", true)]
    [InlineData("", "Kinder|48", "Kinder|48", "Kinder|48", true)]
    public void What_only_one_has_changed_counts_and_what_both_have_is_to_be_decided(
        string shown, string typed, string stored, string together, bool isDecided)
    {
        var joined = JoinedRow.Of([(Rows(shown).FirstOrDefault(), Rows(typed)[0])], Rows(stored));
        Assert.Equal(together, string.Join(';', joined.Select(row => string.Join('|', row.Said))));
        Assert.Equal(isDecided, joined.All(row => row.IsDecided));
    }

    [Fact]
    public void A_row_before_that_is_gone_or_new_moves_nothing()
    {
        var joined = JoinedRow.Of([(Rows("Eins|1")[0], Rows("Eins|1")[0]), (Rows("Zwei|2")[0], Rows("Zwei|22")[0])],
            Rows("Null|0;Zwei|2"));
        Assert.Equal(["|", "Zwei|22", "Null|0"], joined.Select(row => string.Join('|', row.Said)));
        Assert.All(joined, row => Assert.True(row.IsDecided));
    }

    [Fact]
    public async Task Two_who_write_figures_at_once_keep_both_and_decide_only_on_what_both_changed()
    {
        var told = await house.Publish(Slug(await house.Found("Zählt zu zweit")), "Zählt zweimal");
        var (anna, carla) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Carla));
        foreach (var one in new[] { anna, carla }) await one.Open($"{told.Path}/zahlen");
        foreach (var (one, what) in new[] { (anna, "Eltern"), (carla, "Kinder") }) await Write(one, 0, what, "7");
        Assert.EndsWith("/bearbeiten", carla.Path);
        Assert.Contains("Was jemand anderes inzwischen gespeichert hat, gilt auch.", carla.Page.Body!.TextContent);
        Assert.Equal(["Kinder: 7", "Eltern: 7"], await Figures(told));
        foreach (var one in new[] { anna, carla }) await one.Open($"{told.Path}/zahlen");
        await Write(anna, 0, "Kinder", "8");
        await Write(carla, 0, "Kinder", "9");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, carla.Status);
        var theirs = carla.Page.QuerySelector(".others-version")!.TextContent;
        Assert.Contains("Kinder · 8", theirs);
        Assert.Contains(Cast.Anna.Name, theirs);
        Assert.Equal("9", Value(carla, "Rows[0].Figure"));
        await carla.Submit();
        Assert.Equal(["Kinder: 9", "Eltern: 7"], await Figures(told));
    }

    [Fact]
    public async Task Rows_are_kept_as_a_draft_as_many_as_were_written_and_joined_when_they_are_saved()
    {
        var told = await house.Publish(Slug(await house.Found("Entwirft Links")), "Entwirft viele Links");
        var (anna, carla) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Carla));
        await anna.Open($"{told.Path}/links");
        var typed = Enumerable.Range(0, 5).SelectMany(at => new[]
        {
            KeyValuePair.Create($"Rows[{at}].Title", $"Seite {at}"),
            KeyValuePair.Create($"Rows[{at}].Address", $"https://seite{at}.example"),
        });
        const string token = "__RequestVerificationToken";
        await anna.Client.PostAsync($"{told.Path}/links", new FormUrlEncodedContent([.. typed, new("Entwurf", "ja"),
            new(token, Value(anna, token)!)]));
        await carla.Open($"{told.Path}/links");
        await carla.Submit(new Dictionary<string, object> { ["Rows[0].Title"] = "Von Carla", ["Rows[0].Address"] = "https://c.example" });
        await anna.Open($"{told.Path}/links");
        await anna.Open(anna.Page.QuerySelector(".draft-offer a")!.GetAttribute("href")!);
        Assert.Equal("Seite 4", Value(anna, "Rows[4].Title"));
        await anna.Submit();
        Assert.EndsWith("/bearbeiten", anna.Path);
        var links = await house.In(async db => (await db.Projects.SingleAsync(one => one.Id == told.Id)).Links);
        Assert.Equal([.. Enumerable.Range(0, 5).Select(at => $"Seite {at}"), "Von Carla"], links.Select(one => one.Title));
        Assert.Null((await anna.Open($"{told.Path}/links")).QuerySelector(".draft-offer"));
    }

    [Fact]
    public async Task What_a_row_said_before_is_no_way_to_break_the_page()
    {
        var told = await house.Publish(Slug(await house.Found("Bricht nichts")), "Bricht keine Zeile");
        var anna = await house.SignIn(Cast.Anna);
        foreach (var was in new[] { "{", "[1]", "[\"nur eins\"]", "null" })
        {
            await anna.Open($"{told.Path}/zahlen");
            await anna.Submit(new Dictionary<string, object>
            {
                ["Rows[0].Was"] = was,
                ["Rows[0].What"] = $"Zahl {was.Length}",
                ["Rows[0].Figure"] = "1",
            });
            Assert.EndsWith("/bearbeiten", anna.Path);
        }
    }

    private static async Task Write(Browser browser, int at, string what, string figure) =>
        await browser.Submit(new Dictionary<string, object> { [$"Rows[{at}].What"] = what, [$"Rows[{at}].Figure"] = figure });

    private Task<List<string>> Figures(Project told) => house.In(async db =>
        (await db.Projects.SingleAsync(one => one.Id == told.Id)).Figures.Select(one => one.Sentence).ToList());

    private static List<IReadOnlyList<string>> Rows(string text) =>
        [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(row => (IReadOnlyList<string>)row.Split('|'))];

    private static string? Value(Browser browser, string name) => browser.Page.QuerySelector($"[name='{name}']")!.GetAttribute("value");

    private static string Slug(string path) => path.Split('/')[^1];
}
