using Buendnisnetz.Alliances;
using System.Net;
using Buendnisnetz.Handovers;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Handovers;

/// <summary>Two at once: one wins, the other reads a sentence, and nobody leads twice (INV-07).</summary>
public sealed class LeadershipRaceTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Of_two_hand_overs_announced_at_once_one_begins()
    {
        var path = await house.Found("Zwei Übergaben");
        var alliance = await house.AllianceAt(path);
        var browsers = new List<Browser>();
        for (var i = 0; i < 4; i++) browsers.Add(await house.SignIn(Cast.Anna));
        foreach (var browser in browsers) await browser.Open($"{path}/uebergabe/ankuendigen");
        await Task.WhenAll(browsers.Select((browser, i) => browser.Submit(
            new { Form__Name = $"Person {i}", Form__Email = $"person{i}@landkreis.example", Form__Words = "Bitte übernimm." })));
        Assert.Equal(1, await house.In(db => db.Handovers.Running.CountAsync(one => one.AllianceId == alliance.Id)));
        Assert.Single(browsers, browser => browser.Path == $"{path}/uebergabe");
        Assert.All(browsers.Where(browser => browser.Path != $"{path}/uebergabe"), browser =>
            Assert.Contains("läuft schon eine Übergabe", browser.Page.QuerySelector("main")!.TextContent));
    }

    [Fact]
    public async Task Of_many_who_are_appointed_at_once_one_leads()
    {
        var path = await house.Found("Viele auf einmal");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/abgeben");
        await anna.Submit(new { Understood = true });
        var browsers = new List<Browser>();
        for (var i = 0; i < 3; i++)
        {
            browsers.Add(await house.SignInAdministrator());
            await browsers[i].Open($"{path}/besetzen");
        }
        var bilal = await house.SignIn(Cast.Bilal);
        await bilal.Open($"{path}/team");
        var appointed = browsers.Select((browser, i) =>
            browser.Submit(new { Form__Name = $"Person {i}", Form__Email = $"kopf{i}@landkreis.example" }));
        await Task.WhenAll([.. appointed, bilal.Submit(form: "form[action$='/uebernahme']")]);
        Assert.Single(await house.Leaders(path));
        var losers = browsers.Append(bilal).Where(browser => browser.Status != HttpStatusCode.OK).ToList();
        Assert.Equal(3, losers.Count);
        Assert.All(losers, browser => Assert.Contains("inzwischen besetzt", browser.Page.QuerySelector("main")!.TextContent));
    }

    [Fact]
    public async Task Accepting_and_withdrawing_at_once_end_in_one_of_both()
    {
        for (var round = 0; round < 4; round++)
        {
            var path = await house.Found($"Ja und zurück {round}");
            var anna = await house.Announce(path, LeadershipHouse.Nora);
            await anna.Open($"{path}/uebergabe");
            var nora = house.Visit();
            await nora.Open(house.LinkTo(LeadershipHouse.Nora));
            await Task.WhenAll(nora.Submit(form: "main form:not([action$=absage])"), anna.Submit(form: "form[action$='/rueckzug']"));
            var alliance = await house.AllianceAt(path);
            var state = (await house.In(db => db.Handovers.SingleAsync(one => one.AllianceId == alliance.Id))).State;
            var leads = state is HandoverState.Withdrawn ? Cast.Anna.Email : LeadershipHouse.Nora.Email;
            Assert.Equal(leads, Assert.Single(await house.Leaders(path)));
            Assert.True(state is HandoverState.Withdrawn or HandoverState.AccessTransferred, $"{state}");
        }
    }

    [Fact]
    public async Task The_database_itself_refuses_a_second_coordinator()
    {
        var path = await house.Found("Letzte Linie");
        var (alliance, greta) = (await house.AllianceAt(path), await house.Meet(Cast.Greta));
        await Assert.ThrowsAnyAsync<DbUpdateException>(() =>
            house.Seat(greta, AllianceSeats.Place, alliance.Id, AllianceSeats.Coordinator));
    }
}
