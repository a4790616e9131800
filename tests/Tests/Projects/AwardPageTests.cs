using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Networks;

namespace Buendnisnetz.Tests.Projects;

/// <summary>Awards as offices give them.</summary>
public sealed class AwardPageTests : IAsyncLifetime
{
    private readonly TestHouse house = new();

    public ValueTask InitializeAsync() => house.InitializeAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task An_office_gives_an_award_once_and_those_who_lead_hear_of_it_once()
    {
        var (network, told) = await Running("Trägt das Heft", "Heft der Väter");
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open($"/auszeichnungen/neu?netzwerk={network.Slug}");
        await carla.Submit(new
        {
            Form__Name = "Preis im Land",
            Form__About = "Für Väter.",
            Form__Giver = "ARGE",
            Form__On = "2026-11-20",
        });
        Assert.Equal("/auszeichnungen/preis-im-land/projekt", carla.Path);
        await carla.Open("/auszeichnungen/preis-im-land/projekt?q=heft");
        await carla.Submit(new { Chosen = told.Id, Category = "Väter" }, form: "form[method=post]:has([name=Chosen])");
        Assert.Equal("/auszeichnungen/preis-im-land", carla.Path);
        foreach (var page in new[] { told.Path, "/projekte?nur=leuchttuerme", "/auszeichnungen/preis-im-land" })
            Assert.Contains("Leuchtturm", await Text(house.Visit(), page));
        Assert.Contains("Preis im Land", await Text(house.Visit(), $"/auszeichnungen?netzwerk={network.Slug}"));
        Assert.Contains("\"award\":[\"Preis im Land\"]", (await house.Visit().Open(told.Path)).DocumentElement.OuterHtml);
        await carla.Open("/auszeichnungen/preis-im-land/projekt?q=heft");
        await carla.Submit(new { Chosen = told.Id, Category = "Väter" }, form: "form[method=post]:has([name=Chosen])");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, carla.Status);
        Assert.Contains("trägt diese Auszeichnung schon", carla.Page.Body!.TextContent);
        Assert.Equal(1, await Letters("ist ein Leuchtturmprojekt"));
        await carla.Open("/auszeichnungen/preis-im-land");
        await carla.Open(carla.Page.QuerySelector("a[href$='/berichtigung']")!.GetAttribute("href")!);
        await carla.Submit(new { Reason = "" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, carla.Status);
        await carla.Submit(new { Reason = "Es war das andere Heft." });
        var award = await Text(house.Visit(), "/auszeichnungen/preis-im-land");
        Assert.Contains("Es war das andere Heft.", award);
        Assert.DoesNotContain("Leuchtturm", await Text(house.Visit(), told.Path));
        Assert.DoesNotContain("Heft der Väter", await Text(house.Visit(), "/projekte?nur=leuchttuerme"));
        Assert.Equal(1, await Letters("Berichtigung: Heft der Väter"));
    }

    [Fact]
    public async Task Strangers_the_own_team_and_offices_of_other_networks_give_nothing()
    {
        var (network, told) = await Running("Hätte gern", "Gern ausgezeichnet");
        await house.Begin("ARGE Woanders", Cast.Greta);
        var award = await Enter(network, "Preis der ARGE");
        foreach (var who in new[] { Cast.Anna, Cast.Greta })
        {
            var browser = await house.SignIn(who);
            foreach (var below in new[] { "projekt", "bearbeiten" })
            {
                await browser.Open($"{award.Path}/{below}");
                Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
            }
            await browser.Open($"/auszeichnungen/neu?netzwerk={network.Slug}");
            Assert.Equal(HttpStatusCode.NotFound, browser.Status);
            await browser.Open("/auszeichnungen/neu");
            Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
        }
        var home = await house.In(db => db.ProjectCarriers.Where(who => who.ProjectId == told.Id).Select(who => who.Alliance).FirstAsync());
        await house.Seat(await house.Meet(Cast.Carla), AllianceSeats.Place, home!.Id,
            AllianceSeats.Editor);
        Assert.Contains("Auszeichnen kann es nur jemand anderes.", await Give(Cast.Carla, award, told));
        var foreign = await house.Alliance("Gehört nicht dazu");
        var other = await house.Publish(foreign.Slug, "Fremdes Heft");
        await Run(other.Id);
        Assert.Contains("trug kein Mitglied", await Give(Cast.Carla, award, other));
        Assert.Equal(0, await house.In(db => db.Lighthouses.CountAsync()));
    }

    [Fact]
    public async Task Two_who_give_it_at_once_give_it_once()
    {
        var (network, told) = await Running("Zweimal geehrt", "Zweimal ausgezeichnet");
        var award = await Enter(network, "Eiliger Preis");
        await house.Seat(await house.Meet(Cast.Greta), NetworkSeats.Place, network.Id,
            NetworkSeats.Office);
        var people = new[] { await house.SignIn(Cast.Carla), await house.SignIn(Cast.Greta) };
        foreach (var one in people) await one.Open($"{award.Path}/projekt?q=zweimal");
        await Task.WhenAll(people.Select(one => one.Submit(new { Chosen = told.Id }, form: "form[method=post]:has([name=Chosen])")));
        Assert.Single(people, one => one.Status == HttpStatusCode.UnprocessableEntity);
        Assert.Equal(1, await house.In(db => db.Lighthouses.CountAsync()));
        Assert.Equal(1, await Letters("ist ein Leuchtturmprojekt"));
    }

    [Fact]
    public async Task A_community_project_stands_on_its_award_for_the_community_alone()
    {
        var (network, told) = await Running("Nur unter uns", "Nur für die Gemeinschaft", Visibility.Community);
        var award = await Enter(network, "Stiller Preis");
        await Give(Cast.Carla, award, told);
        Assert.DoesNotContain("Nur für die Gemeinschaft", await Text(house.Visit(), award.Path));
        Assert.Contains("Nur für die Gemeinschaft", await Text(await house.SignIn(Cast.Anna), award.Path));
    }

    private async Task<string> Give(Cast who, Award award, Project told)
    {
        var browser = await house.SignIn(who);
        await browser.Open($"{award.Path}/projekt?q=heft");
        if (browser.Page.QuerySelector("[name=Chosen]") is null) await browser.Open($"{award.Path}/projekt?q=" + told.SortKey[..4]);
        if (browser.Page.QuerySelector("[name=Chosen]") is null) return await Straight(award, told);
        await browser.Submit(new { Chosen = told.Id }, form: "form[method=post]:has([name=Chosen])");
        return browser.Page.Body!.TextContent;
    }

    /// <summary>What the page would not even offer.</summary>
    private Task<string> Straight(Award award, Project told) => house.In(async db =>
    {
        var one = await db.Projects.WithPage.FirstAsync(project => project.Id == told.Id);
        return one.ObstacleToLighthouse(award, new(null, [], await db.WasOfMember(award, one, default))) ?? "";
    });

    private Task<Award> Enter(Network network, string name) => house.In(async db => db.Awards.Add(Award.Begin(
        new(name, "ARGE", house.Clock.Now.BerlinDay), await db.Networks.FirstAsync(one => one.Id == network.Id),
        await db.FreeAwardSlug(name), null, house.Clock.Now)).Entity);

    private async Task<(Network Network, Project Told)> Running(string alliance, string title, Visibility visibility = Visibility.Public)
    {
        var network = await house.Begin($"ARGE für {alliance}", Cast.Carla);
        var home = await house.Alliance(alliance, Cast.Anna);
        await house.Admit(network, home, FuzzyDate.OfYear(2020));
        var told = await house.Publish(home.Slug, title, visibility);
        await Run(told.Id);
        return (network, told);
    }

    private Task Run(Guid id) => house.In(async db =>
        (await db.Projects.WithPage.FirstAsync(one => one.Id == id)).Turn(ProjectState.Running, null, null, null, house.Clock.Now));

    private Task<int> Letters(string subject) => house.In(db => db.Mails.CountAsync(mail => mail.Subject.Contains(subject)));

    private static async Task<string> Text(Browser browser, string path) => (await browser.Open(path)).Body!.TextContent;
}
