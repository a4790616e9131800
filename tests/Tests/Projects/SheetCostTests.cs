using Buendnisnetz.Alliances;
using Buendnisnetz.Projects;
using Buendnisnetz.Territory;
using Buendnisnetz.Tests.JointWork;

namespace Buendnisnetz.Tests.Projects;

/// <summary>What the page of a project asks the database, however much there is to show.</summary>
public sealed class SheetCostTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const int Most = 7;

    [Fact]
    public async Task A_project_with_imitations_award_thanks_and_news_is_shown_with_eight_queries()
    {
        var pair = await house.Pair("Kostet wenig");
        var (told, _) = await house.Agreed(pair, "Heft mit allem");
        await Enrich(told);
        foreach (var name in new[] { "Eins", "Zwei", "Drei" }) await Imitate(told, name);
        var visitor = house.Visit();
        await visitor.Open(told.Path);
        Assert.InRange(await house.Queries.During(() => visitor.Open(told.Path)), 1, Most);
        var (page, anna) = (visitor.Page.QuerySelector("main")!.TextContent, await house.SignIn(Cast.Anna));
        await anna.Open(told.Path);
        Assert.InRange(await house.Queries.During(() => anna.Open(told.Path)), 1, Most + 1);
        foreach (var words in new[]
        {
            "3 Nachahmungen", "Macht es nach Drei", "Preis des Hauses", "Landkreis Konstanz", "Lebensumfeld", "Gemeinschaftsprojekt",
            "nach einem Vorschlag von Macht es nach Eins",
        }) Assert.Contains(words, page);
        Assert.InRange(await house.Queries.During(() => visitor.Open("/projekte/unser-heft-zwei")), 1, Most);
        Assert.Contains("Nach dem Vorbild von Heft mit allem", visitor.Page.QuerySelector("main")!.TextContent);
    }

    private Task Enrich(Project told) => house.In(async db =>
    {
        var (at, one) = (house.Clock.Now, await db.Projects.WithPage.FirstAsync(known => known.Id == told.Id));
        one.Classify(["lebensumfeld"], [AreaKey.Parse("08335")], null, at);
        one.Turn(ProjectState.Running, null, null, null, at);
        one.Tell(new(Hours: 40, Otherwise: "Früher anfangen."), null, at);
        one.BecomeExample(null, at);
        var award = db.Add(Award.Begin(new("Preis des Hauses", "Ministerium", at.BerlinDay), null, "preis-des-hauses", null, at)).Entity;
        db.Add(one.BecomeLighthouse(award, null, new(null, [], false), at));
    });

    private async Task Imitate(Project told, string name)
    {
        var home = (await house.FoundBy(Cast.Dragan, $"Macht es nach {name}")).Split('/')[^1];
        await house.In(async db =>
        {
            var (at, source) = (house.Clock.Now, await db.Projects.WithPage.FirstAsync(one => one.Id == told.Id));
            var by = await db.Alliances.ForTerritory.FirstAsync(one => one.Slug == home);
            var (copy, tie) = source.Imitate(by, new($"Unser Heft {name}"), null, await db.FreeProjectSlug($"Unser Heft {name}"), null, at);
            copy.Publish(null, at);
            db.AddRange(copy, tie);
            if (name != "Eins") return;
            var better = Improvement.Propose(tie, source, copy, "tips", "Fragt zuerst den Verein.", "Er kennt alle.", null, at);
            better.Accept(source, better.LineOf(source).Mark, null, null, at);
            db.Add(better);
        });
    }
}
