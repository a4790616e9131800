using System.Net;
using Buendnisnetz.Projects;
using Buendnisnetz.Territory;
using Buendnisnetz.Tests.Networks;

namespace Buendnisnetz.Tests.Projects;

/// <summary>What is for those near is for them alone: a coordinator of another network finds it nowhere.</summary>
public sealed class NearProjectTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Theory]
    [InlineData("/projekte?q=Muschelkalk")]
    [InlineData("/projekte?gebiet=08335&q=Muschelkalk")]
    [InlineData("/suche?q=Muschelkalk")]
    [InlineData("/wer-hat-schon?q=Muschelkalk")]
    public async Task Whoever_stands_in_another_network_finds_nothing_of_it_and_neighbours_do(string place)
    {
        await Tell();
        foreach (var (who, finds) in new[] { (Cast.Dragan, true), (Cast.Greta, false) })
        {
            var page = (await (await house.SignIn(who)).Open(place)).QuerySelector("main")!;
            Assert.Equal(finds, page.TextContent.Contains("Werkstatt Muschelkalk", StringComparison.Ordinal));
        }
        Assert.DoesNotContain("Werkstatt Muschelkalk", (await house.Visit().Open(place)).Body!.TextContent);
    }

    [Fact]
    public async Task Its_page_is_not_there_and_it_is_in_no_number_and_on_no_map()
    {
        var told = await Tell();
        var (near, far) = (await house.SignIn(Cast.Dragan), await house.SignIn(Cast.Greta));
        await near.Open(told.Path);
        await far.Open(told.Path);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (near.Status, far.Status));
        const string list = "/projekte?q=Muschelkalk";
        var (seen, unseen) = (await near.Open(list), await far.Open(list));
        Assert.Contains("1 Projekt", seen.QuerySelector("[role=status]")!.TextContent);
        Assert.Contains("0 Projekte", unseen.QuerySelector("[role=status]")!.TextContent);
        Assert.Contains("gebiet=08335", seen.QuerySelector("#karte")!.InnerHtml);
        Assert.DoesNotContain("gebiet=08335", unseen.QuerySelector("#karte")!.InnerHtml);
        Assert.Contains(seen.QuerySelectorAll("select[name=land] option"), one => one.TextContent.Contains("Baden-Württemberg (1)"));
        Assert.DoesNotContain(unseen.QuerySelectorAll("select[name=land] option"), one => one.TextContent.Contains('('));
    }

    /// <summary>A project for those near, which runs; Dragan's alliance stands in the same network, Greta's in another one.</summary>
    private async Task<Project> Tell()
    {
        if (await house.In(db => db.Projects.OrderBy(one => one.Id).FirstOrDefaultAsync(one => one.Title == "Werkstatt Muschelkalk"))
            is { } known) return known;
        var (network, foreign) = (await house.Begin("Nahes Netz"), await house.Begin("Fernes Netz"));
        var (ours, neighbour, other) = (await house.Alliance("Hier nah", Cast.Anna), await house.Alliance("Daneben", Cast.Dragan),
            await house.Alliance("Anderswo", Cast.Greta));
        await house.Admit(network, ours);
        await house.Admit(network, neighbour);
        await house.Admit(foreign, other);
        var told = await house.Publish(ours.Slug, "Werkstatt Muschelkalk", Visibility.Near);
        await house.In(async db =>
        {
            var one = await db.Projects.WithPage.FirstAsync(project => project.Id == told.Id);
            one.Classify(["lebensumfeld"], [AreaKey.Parse("08335")], null, house.Clock.Now);
            one.Turn(ProjectState.Running, null, null, null, house.Clock.Now);
        });
        await house.RunJobs();
        return told;
    }
}
