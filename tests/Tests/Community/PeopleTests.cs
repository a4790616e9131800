using System.Net;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Community;
using Buendnisnetz.Tests.Networks;

namespace Buendnisnetz.Tests.Community;

/// <summary>Who holds a seat is found by those who hold one, too, and by nobody else.</summary>
public sealed class PeopleTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task People_of_the_community_find_each_other_until_the_last_seat_ends()
    {
        var (_, inside, _) = await house.Neighbours("Findet sich");
        await house.Meet(Cast.Greta);
        var anna = await house.Meet(Cast.Anna);
        await house.RunJobs();
        var (dragan, path) = (await house.SignIn(Cast.Dragan), CommunityPaths.OfPerson(anna.Id));
        var hit = (await dragan.Open(Search(anna.Name))).QuerySelector(".hits li")!;
        Assert.Contains(anna.Name, hit.TextContent);
        Assert.Contains("Mensch", hit.TextContent);
        Assert.Equal(path, hit.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains(inside.Name, (await dragan.Open(path)).Body!.TextContent);
        Assert.DoesNotContain(Cast.Greta.Name, Hits(await dragan.Open(Search(Cast.Greta.Name)))); // She has an account and no seat.
        foreach (var other in new[] { house.Visit(), await house.SignIn(Cast.Greta) })
            Assert.DoesNotContain(anna.Name, Hits(await other.Open(Search(anna.Name))));
        await IsNotThere(await house.SignIn(Cast.Greta), path);
        await house.In(async db =>
        {
            foreach (var seat in await db.Seats.InForce(house.Clock.Now).HeldBy(anna.Id).ToListAsync()) seat.End(null, house.Clock.Now);
        });
        await IsNotThere(dragan, path);
        await house.RunJobs();
        Assert.DoesNotContain(anna.Name, Hits(await dragan.Open(Search(anna.Name))));
    }

    [Fact]
    public async Task A_new_name_is_found_and_a_lent_seat_is_over_the_next_day()
    {
        var alliance = await house.Alliance("Bündnis der Namen", Cast.Carla);
        var femi = await house.Meet(Cast.Femi);
        await house.In(async db => db.Seats.Add(Seat.Lend(await db.People.FirstAsync(one => one.Id == femi.Id), AllianceSeats.Place,
            alliance.Id, AllianceSeats.Deputy, house.Clock.Now.AddHours(2), null, house.Clock.Now)));
        var own = await house.SignIn(Cast.Femi);
        await own.Open("/profil");
        await own.Submit(new { Name = "Femi Quittenbaum" });
        await house.RunJobs();
        var carla = await house.SignIn(Cast.Carla);
        Assert.Contains("Femi Quittenbaum", Hits(await carla.Open(Search("Quittenbaum"))));
        house.Clock.Advance(TimeSpan.FromDays(1));
        await house.RunDaily();
        Assert.DoesNotContain("Quittenbaum", Hits(await (await house.SignIn(Cast.Carla)).Open(Search("Quittenbaum"))));
    }

    [Fact]
    public async Task An_alliance_that_is_still_an_idea_is_named_to_nobody_outside()
    {
        var (_, inside, _) = await house.Neighbours("Ist eine Idee");
        var anna = await house.Meet(Cast.Anna);
        var idea = await house.In(async db => (await db.Alliances.AddAsync(Alliance.Imagine(new("Geheimbund Quelle", "", null, "", null),
            "geheimbund", null, house.Clock.Now))).Entity);
        await house.Seat(anna, AllianceSeats.Place, idea.Id, AllianceSeats.Coordinator);
        var thread = await house.Ask(await house.Everybody(), Cast.Anna, "Wer fragt hier");
        await house.RunJobs();
        var dragan = await house.SignIn(Cast.Dragan);
        var person = (await dragan.Open(CommunityPaths.OfPerson(anna.Id))).Body!.TextContent;
        Assert.Contains(inside.Name, person);
        Assert.DoesNotContain(idea.Name, person);
        Assert.DoesNotContain(anna.Name, Hits(await dragan.Open(Search("Geheimbund"))));
        Assert.DoesNotContain(idea.Name, (await dragan.Open(thread.Path)).Body!.TextContent);
    }

    private static async Task IsNotThere(Browser browser, string path)
    {
        await browser.Open(path);
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    private static string Search(string words) => $"/suche?q={Uri.EscapeDataString(words)}";

    private static string Hits(AngleSharp.Dom.IDocument page) =>
        string.Join('\n', page.QuerySelectorAll(".hits li h2").Select(one => one.TextContent));
}
