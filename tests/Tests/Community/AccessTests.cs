using System.Net;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Community;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Tests.Community;

/// <summary>Who reads in which space, and for how long (INV-72, INV-73).</summary>
public sealed class AccessTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_space_is_read_by_those_whose_seats_let_them_and_by_nobody_else_on_any_page()
    {
        var (network, _, _) = await house.Neighbours("Liest mit");
        var space = await house.SpaceOf(network);
        var thread = await house.Ask(space, Cast.Anna, "Nur für Mitglieder");
        var post = await house.Opening(thread);
        string[] pages = [space.Path, thread.Path, thread.Below("antwort"), post.Path, post.Below("fassungen"), post.Below("meldung"),
            space.Below("gespraech-neu")];
        foreach (var (who, status) in new[] { (Cast.Anna, HttpStatusCode.OK), (Cast.Carla, HttpStatusCode.OK),
            (Cast.Dragan, HttpStatusCode.NotFound), (Cast.Greta, HttpStatusCode.NotFound) })
        {
            var browser = await house.SignIn(who);
            foreach (var page in pages)
            {
                await browser.Open(page);
                Assert.Equal((who.Name, page, status), (who.Name, page, browser.Status));
            }
            Assert.Equal(status == HttpStatusCode.OK, (await browser.Open("/gemeinschaft"))
                .Body!.TextContent.Contains("Nur für Mitglieder"));
            await house.RunJobs();
            Assert.Equal(status == HttpStatusCode.OK, Found(await browser.Open("/suche?q=Mitglieder"), "Nur für Mitglieder"));
        }
        var visitor = house.Visit();
        foreach (var page in pages.Append("/gemeinschaft"))
        {
            await visitor.Open(page);
            Assert.StartsWith("/anmelden", visitor.Path);
        }
        Assert.False(Found(await visitor.Open("/suche?q=Mitglieder"), "Nur für Mitglieder"));
        Assert.DoesNotContain("gemeinschaft", await visitor.Client.GetStringAsync("/sitemap.xml"));
    }

    [Fact]
    public async Task With_the_last_seat_the_community_ends_in_the_same_second_and_with_it_the_groups()
    {
        var (network, inside, _) = await house.Neighbours("Geht fort");
        var group = await house.Group("Verborgene Runde", SpaceDoor.Hidden, Cast.Bilal);
        var anna = await house.Meet(Cast.Anna);
        await house.Seat(anna, SpaceSeats.Place, group.Id, SpaceSeats.Member);
        await house.Seat(await house.Meet(Cast.Bilal), AllianceSeats.Place, inside.Id, AllianceSeats.Deputy);
        var secret = await house.Ask(group, Cast.Bilal, "Unter uns");
        var browser = await house.SignIn(Cast.Anna);
        Assert.Contains("Unter uns", (await browser.Open(group.Path)).Body!.TextContent);
        await house.In(async db =>
        {
            foreach (var seat in await db.Seats.InForce(house.Clock.Now).HeldBy(anna.Id).Where(one => one.Place == AllianceSeats.Place)
                .ToListAsync()) seat.End(null, house.Clock.Now);
        });
        foreach (var page in new[] { group.Path, secret.Path, (await house.SpaceOf(network)).Path, "/gemeinschaft" })
        {
            await browser.Open(page);
            Assert.Equal((page, HttpStatusCode.NotFound), (page, browser.Status));
        }
        Assert.False(await house.In(db => db.Seats.InForce(house.Clock.Now).HeldBy(anna.Id).AnyAsync()));
    }

    [Fact]
    public async Task An_alliance_that_leaves_the_network_no_longer_reads_in_its_space()
    {
        var (network, inside, _) = await house.Neighbours("Tritt aus");
        var space = await house.SpaceOf(network);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(space.Path);
        Assert.Equal(HttpStatusCode.OK, anna.Status);
        await house.In(async db => (await db.Memberships.FirstAsync(one => one.AllianceId == inside.Id))
            .Leave(FuzzyDate.OfDay(house.Clock.Now.BerlinDay), null, house.Clock.Now));
        await anna.Open(space.Path);
        Assert.Equal(HttpStatusCode.NotFound, anna.Status);
    }

    [Fact]
    public async Task A_group_lets_in_as_its_door_says_and_a_hidden_one_does_not_exist_for_others()
    {
        await house.Neighbours("Klopft an");
        var (hidden, asked) = (await house.Group("Ganz geheim", SpaceDoor.Hidden, Cast.Anna),
            await house.Group("Bitte anklopfen", SpaceDoor.ByRequest, Cast.Anna));
        var thread = await house.Ask(asked, Cast.Anna, "Drinnen gesprochen");
        var dragan = await house.SignIn(Cast.Dragan);
        foreach (var page in new[] { hidden.Path, hidden.Below("mitglieder"), hidden.Below("beitritt"), thread.Path })
        {
            await dragan.Open(page);
            Assert.Equal((page, HttpStatusCode.NotFound), (page, dragan.Status));
        }
        Assert.DoesNotContain("Ganz geheim", (await dragan.Open("/gemeinschaft")).Body!.TextContent);
        await dragan.Open(asked.Path);
        Assert.DoesNotContain("Drinnen gesprochen", dragan.Page.Body!.TextContent);
        await dragan.Submit(new { Word = "Ich plane Ferien." }, "form[action$='/beitritt']");
        Assert.Contains("bei der Gruppenleitung", dragan.Page.Body!.TextContent);
        Assert.Contains("Person möchte in Ihre Gruppe „Bitte anklopfen“",
            (await (await house.SignIn(Cast.Anna)).Open("/schreibtisch")).Body!.TextContent);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(asked.Below("mitglieder"));
        await anna.Submit(form: "form[action$='/aufnahme']");
        Assert.Contains("Drinnen gesprochen", (await dragan.Open(asked.Path)).Body!.TextContent);
        await anna.Open(hidden.Below("mitglieder"));
        await anna.Submit(new { Words = "Dragan" }, "main form:not([action])");
        await anna.Submit(new { Invited = (await house.Meet(Cast.Dragan)).Id }, "main form:not([action])");
        Assert.Contains("eingeladen", await house.NoticesOf(Cast.Dragan));
        await dragan.Open(hidden.Path);
        await dragan.Submit(form: "form[action$='/beitritt']");
        Assert.Contains("Ganz geheim", (await dragan.Open("/gemeinschaft")).Body!.TextContent);
        await dragan.Open(hidden.Below("bearbeiten"));
        Assert.Equal(HttpStatusCode.Forbidden, dragan.Status);
        await anna.Open(asked.Below("mitglieder"));
        await anna.Submit(form: "form[action$='/ende']");
        await dragan.Open(thread.Path);
        Assert.Equal(HttpStatusCode.NotFound, dragan.Status);
    }

    [Fact]
    public async Task A_space_that_was_quiet_for_a_year_rests_is_still_read_and_can_be_opened_again()
    {
        var (network, _, _) = await house.Neighbours("Wird still");
        var space = await house.SpaceOf(network);
        await house.Ask(space, Cast.Anna, "Letztes Wort");
        house.Clock.Advance(TimeSpan.FromDays(364));
        await house.RunDaily();
        Assert.Null((await house.SpaceOf(network)).RestsSince);
        house.Clock.Advance(TimeSpan.FromDays(3));
        await house.RunDaily();
        Assert.NotNull((await house.SpaceOf(network)).RestsSince);
        Assert.Contains("Der Raum ruht jetzt", await house.NoticesOf(Cast.Carla));
        var anna = await house.SignIn(Cast.Anna);
        Assert.Contains("Letztes Wort", (await anna.Open(space.Path)).Body!.TextContent);
        Assert.Null(anna.Page.QuerySelector("main a[href$='/gespraech-neu']"));
        await anna.Submit(form: "form[action$='/oeffnung']");
        Assert.NotNull(anna.Page.QuerySelector("main a[href$='/gespraech-neu']"));
        await house.RunDaily();
        Assert.Null((await house.SpaceOf(network)).RestsSince);
    }

    private static bool Found(AngleSharp.Html.Dom.IHtmlDocument page, string title) =>
        page.QuerySelectorAll("main a").Any(link => link.TextContent.Contains(title, StringComparison.Ordinal));
}
