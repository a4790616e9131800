using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Reviews;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Reviews;

/// <summary>Answers to the bundled mail, without signing in.</summary>
public sealed class AnswerTests : IAsyncLifetime
{
    private readonly TestHouse house = new();

    public ValueTask InitializeAsync() => house.InitializeAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task One_button_confirms_all_and_the_public_page_says_so()
    {
        var path = await house.Found("Alles gut");
        await house.Pass(370);
        var (answer, visitor) = (house.AskedOf(Cast.Anna)[^1].AnswerIn(), house.Visit());
        for (var look = 0; look < 10; look++) await visitor.Open(answer);
        Assert.All((await house.Facts(path)).ContactPoints, point => Assert.Equal(Founded.Noon, point.CheckedAt));
        Assert.Contains("Zuletzt geprüft im November 2026", (await house.Visit().Open(path)).Body!.TextContent);
        await visitor.Open(answer);
        await visitor.Submit(form: "#oben");
        Assert.Contains("Danke, das ist erledigt", visitor.Page.QuerySelector("h1")!.TextContent);
        var facts = await house.Facts(path);
        Assert.All([facts.ProfileCheckedAt, facts.LastConfirmedAt, .. facts.ContactPoints.Select(point => point.CheckedAt),
            .. facts.Partnerships.Select(partner => partner.CheckedAt)], at => Assert.Equal(house.Clock.Now, at));
        Assert.Contains("geprüft im November 2027", (await house.Visit().Open(path)).QuerySelector(".contact-point")!.TextContent);
        Assert.False(await house.In(db => db.Enquiries.AnyAsync(one => one.ClosedAt == null)));
        await visitor.Open(answer);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
    }

    [Fact]
    public async Task A_button_confirms_only_the_wording_above_it()
    {
        var path = await house.Found("Überholt");
        var (anna, answer) = await Asked();
        await Change(path, "Donnerstag");
        await anna.Submit(form: "#angabe-1 form");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Contains("Inzwischen hat jemand etwas geändert", anna.Page.Body!.TextContent);
        Assert.Contains("Donnerstag", anna.Page.QuerySelector("#angabe-1")!.TextContent);
        await anna.Open(answer);
        Assert.Contains("Das hat sich seit unserer E-Mail geändert", anna.Page.Body!.TextContent);
        house.Clock.Advance(TimeSpan.FromHours(1));
        await anna.Submit(form: "#angabe-1 form");
        Assert.Equal(house.Clock.Now, (await house.Facts(path)).ContactPoints[0].CheckedAt);
    }

    [Fact]
    public async Task Used_expired_and_unknown_links_explain_themselves()
    {
        await house.Found("Zu spät");
        var (anna, answer) = await Asked();
        house.Clock.Advance(TimeSpan.FromDays(61));
        await anna.Open(answer);
        Assert.Equal(HttpStatusCode.Gone, anna.Status);
        Assert.Contains("abgelaufen", anna.Page.QuerySelector("h1")!.TextContent);
        await anna.Open(answer[..^1] + (answer[^1] == 'A' ? 'B' : 'A'));
        Assert.Equal(HttpStatusCode.NotFound, anna.Status);
    }

    [Fact]
    public async Task Who_has_left_the_seat_can_no_longer_answer()
    {
        var path = await house.Found("Vorbei");
        var (anna, answer) = await Asked();
        var id = (await house.Meet(Cast.Anna)).Id;
        await house.In(async db => (await db.Set<Buendnisnetz.Accounts.Seat>().SingleAsync(seat => seat.PersonId == id))
            .End(null, house.Clock.Now));
        await anna.Submit(form: "#angabe-1 form");
        Assert.Equal(Founded.Noon, (await house.Facts(path)).ContactPoints[0].CheckedAt);
        Assert.Contains("Sie brauchen nichts", (await anna.Open(answer)).Body!.TextContent);
    }

    [Fact]
    public async Task Small_corrections_take_effect_at_once_but_a_mailbox_waits_for_somebody_signed_in()
    {
        var path = await house.Found("Klein");
        var (anna, answer) = await Asked();
        await anna.Open($"{answer}/aendern/1");
        await anna.Submit(new { Form__Hours = "Montag 9 bis 12 Uhr", Form__Mailbox = "neu@example.org" });
        Assert.Equal(HttpStatusCode.OK, anna.Status);
        var point = (await house.Facts(path)).ContactPoints[0];
        Assert.Equal(("Montag 9 bis 12 Uhr", "familie@example.org", house.Clock.Now), (point.Hours, point.Mailbox, point.CheckedAt));

        var bilal = await house.SignIn(Cast.Bilal);
        var desk = (await bilal.Open("/schreibtisch")).QuerySelectorAll("h3").First(one => one.TextContent == "Das wartet auf Sie");
        Assert.Contains("vorgeschlagene Änderung", desk.NextElementSibling!.TextContent);
        await bilal.Open($"{path}/pruefen");
        await bilal.Submit(form: "form[action$='/uebernahme']");
        Assert.Equal("neu@example.org", (await house.Facts(path)).ContactPoints[0].Mailbox);
    }

    [Fact]
    public async Task At_the_desk_everything_due_is_confirmed_with_one_button()
    {
        var path = await house.Found("Schreibtisch");
        house.Clock.Advance(TimeSpan.FromDays(370));
        var carla = await house.SignIn(Cast.Carla);
        Assert.Contains("Lange nicht geprüft: ", (await carla.Open("/schreibtisch")).Body!.TextContent);
        await carla.Open($"{path}/pruefen");
        await carla.Submit(form: "#alles");
        Assert.Contains("Alles ist auf dem neuesten Stand", carla.Page.Body!.TextContent);
    }

    private async Task<(Browser Anna, string Answer)> Asked()
    {
        await house.Pass(190);
        var answer = Assert.Single(house.AskedOf(Cast.Anna)).AnswerIn();
        var anna = house.Visit();
        await anna.Open(answer);
        Assert.Equal(HttpStatusCode.OK, anna.Status);
        return (anna, answer);
    }

    private Task Change(string path, string hours) => house.In(async db =>
    {
        var alliance = await db.Alliances.Include(one => one.ContactPoints)
            .SingleAsync(one => one.Slug == path.Substring(path.LastIndexOf('/') + 1));
        alliance.Correct(alliance.ContactPoints[0], alliance.ContactPoints[0].Details with { Hours = hours }, null, house.Clock.Now);
    });
}
