using System.Net;
using Buendnisnetz.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Accounts;

/// <summary>Who looks before deciding decides alone, however many press at once.</summary>
public sealed class AtOnceTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Two_administrators_who_dismiss_each_other_at_once_leave_one()
    {
        var (edda, greta) = (await house.Meet(Cast.Edda), await house.Meet(Cast.Greta));
        var first = await house.Seat(edda, SeatPlace.Instance, Guid.Empty, SeatRole.Administrator);
        var second = await house.Seat(greta, SeatPlace.Instance, Guid.Empty, SeatRole.Administrator);
        var (one, other) = (await house.SignIn(edda, passkey: true), await house.SignIn(greta, passkey: true));
        await one.Open($"/verwaltung/personen/{greta.Id}/rolle/{second.Id}/ende");
        await other.Open($"/verwaltung/personen/{edda.Id}/rolle/{first.Id}/ende");
        await Task.WhenAll(one.Submit(), other.Submit());
        var left = await house.In(db => db.Seats.InForce(house.Clock.Now).Of(SeatPlace.Instance, Guid.Empty)
            .CountAsync(seat => seat.Role == SeatRole.Administrator));
        Assert.Equal(1, left);
    }

    [Fact]
    public async Task The_same_role_is_granted_once_however_many_press()
    {
        var bilal = await house.Meet(Cast.Bilal);
        var browsers = new List<Browser>();
        for (var i = 0; i < 4; i++) browsers.Add(await house.SignInAdministrator());
        foreach (var browser in browsers) await browser.Open($"/verwaltung/personen/{bilal.Id}/rolle");
        await Task.WhenAll(browsers.Select(browser => browser.Submit(new { Role = "DataProtection" })));
        Assert.Equal(1, await house.In(db => db.Seats.InForce(house.Clock.Now).HeldBy(bilal.Id).CountAsync()));
        Assert.Single(browsers, browser => browser.Status == HttpStatusCode.OK);
        Assert.All(browsers.Where(browser => browser.Status != HttpStatusCode.OK),
            browser => Assert.NotNull(browser.Page.QuerySelector("[role=alert], .kern-alert")));
    }

    [Fact]
    public async Task The_log_says_to_whom_a_role_was_granted()
    {
        var carla = await house.Meet(Cast.Carla);
        var administrator = await house.SignInAdministrator();
        await administrator.Open($"/verwaltung/personen/{carla.Id}/rolle");
        await administrator.Submit(new { Role = "Office" });
        await administrator.Open("/verwaltung/protokoll?Person=carla");
        var row = administrator.Page.QuerySelectorAll("tbody tr").First(one => one.TextContent.Contains("Geschäftsstelle"));
        Assert.Contains(Cast.Edda.Name, row.TextContent);
        Assert.Contains(Cast.Carla.Name, row.TextContent);
    }

    [Fact]
    public async Task The_own_account_leads_to_the_notifications()
    {
        var greta = await house.SignIn(Cast.Greta);
        await greta.Open("/profil");
        Assert.NotNull(greta.Page.QuerySelector("main a[href='/profil/benachrichtigungen']"));
    }
}

/// <summary>The first administrator, in a house that has none.</summary>
public sealed class FirstOfManyTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Of_many_who_set_up_at_once_one_becomes_administrator()
    {
        var code = house.Services.GetRequiredService<FirstAdministrator>().Code;
        var browsers = Enumerable.Range(0, 5).Select(_ => house.Visit()).ToList();
        foreach (var browser in browsers) await browser.Open("/einrichten");
        await Task.WhenAll(browsers.Select((browser, i) =>
            browser.Submit(new { Code = code, Name = $"Person {i}", Email = $"person{i}@betrieb.example" })));
        Assert.Equal(1, await house.In(db => db.Seats.CountAsync(seat => seat.Role == SeatRole.Administrator)));
        Assert.Single(browsers, browser => browser.Path == "/verwaltung");
    }
}
