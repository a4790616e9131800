using System.Net;
using Buendnisnetz.Calendars;
using Buendnisnetz.Networks;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Networks;

namespace Buendnisnetz.Tests.Calendars;

/// <summary>An action day: begun by an office, filled by alliances and their partners, found by everybody.</summary>
public sealed class ActionDayTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task An_office_begins_it_and_contradictions_are_said_at_their_fields()
    {
        var network = await Network("Netz der Aktionen");
        var edda = await house.SignInAdministrator();
        await edda.Open(network.Below("aktionstag-neu"));
        await edda.Submit(Facts("Tag der Familie", closes: "2027-06-15"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, edda.Status);
        Assert.Contains("#Form_ClosesOn", edda.Page.QuerySelector(".error-summary a")!.GetAttribute("href"));
        await edda.Submit(Facts("Tag der Familie"));
        Assert.Equal("/aktionstage/tag-der-familie-2027", edda.Path);
        Assert.Contains("Tag der Familie", (await house.Visit().Open("/aktionstage")).QuerySelector("main")!.TextContent);
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open("/aktionstage/tag-der-familie-2027/angaben");
        Assert.Equal(HttpStatusCode.NotFound, dragan.Status);
    }

    [Fact]
    public async Task An_alliance_enters_in_one_form_and_everybody_finds_it_near_a_postal_code()
    {
        var day = await Day("Tag eins");
        var path = await house.Found("Trägt ein");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/aktionen/{day.Slug}/neu");
        await anna.Submit(new { Form__Title = "Spielstraße", Form__Where = "Xyzzy" });
        Assert.Contains("#Form_Where", anna.Page.QuerySelector(".error-summary a")!.GetAttribute("href"));
        var form = anna.FillIn(new { Form__Where = "78315", Form__From = "14:00", Form__Until = "17:00", Form__Cost = "2 Euro" });
        await Task.WhenAll(anna.Send(form), (await house.SignIn(Cast.Bilal)).Send(form));
        Assert.Equal(1, await house.In(db => db.ActionEntries.CountAsync(one => one.ActionDayId == day.Id)));
        var visitor = house.Visit();
        var text = (await visitor.Open($"{day.Path}?ort=78315")).QuerySelector("main")!.TextContent;
        Assert.Contains("1 Aktion rund um Radolfzell", text);
        Assert.Contains("15. Mai 2027, 14 bis 17 Uhr", text);
        Assert.Contains("0 Aktionen rund um", (await visitor.Open($"{day.Path}?ort=10115")).QuerySelector("main")!.TextContent);
        Assert.Contains("Spielstraße", await visitor.Client.GetStringAsync($"{day.Path}.ics"));
        Assert.Contains("Spielstraße", await visitor.Client.GetStringAsync($"{day.Path}.atom"));
        using var embedded = await visitor.Client.GetAsync($"{day.Path}/einbetten");
        Assert.Contains("frame-ancestors *", embedded.Headers.GetValues("Content-Security-Policy").Single());
        Assert.False(embedded.Headers.Contains("Set-Cookie"));
        Assert.Contains("Landkreis Konstanz", await embedded.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_partner_suggests_by_link_without_an_account_and_the_alliance_looks_first()
    {
        var day = await Day("Tag zwei");
        var path = await house.Found("Hat Partner");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/aktionen");
        await anna.Submit(form: $"form[action$='/{day.Slug}/link']");
        var link = anna.Page.QuerySelector($"main a[href^='{day.Path}/mitmachen/']")!.GetAttribute("href")!;
        var visitor = house.Visit();
        await visitor.Open(link);
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        await visitor.Submit(new
        {
            Form__Title = "Kuchen und Kasperle",
            Form__Where = "78315",
            Form__House = "Chor",
            Form__Email = "c@chor.example"
        });
        Assert.EndsWith("/danke", visitor.Path);
        Assert.DoesNotContain("Kasperle", (await house.Visit().Open(day.Path)).QuerySelector("main")!.TextContent);
        Assert.Contains("1 vorgeschlagene Aktion zu prüfen", (await anna.Open("/schreibtisch")).Body!.TextContent);
        await anna.Open($"{path}/aktionen");
        await anna.Open(anna.Page.QuerySelector("main a[href*='/pruefung/']")!.GetAttribute("href")!);
        Assert.Contains("c@chor.example", anna.Page.QuerySelector("main")!.TextContent);
        await anna.Submit(button: "button[value=ja]");
        Assert.Contains("Kasperle", (await house.Visit().Open(day.Path)).QuerySelector("main")!.TextContent);
        Assert.Null(await house.In(db => db.ActionEntries.Where(one => one.ActionDayId == day.Id).Select(one =>
            one.SuggestedFrom).SingleAsync()));
        await anna.Open($"{path}/aktionen");
        await anna.Submit(form: $"form[action$='/{day.Slug}/link']");
        await visitor.Open(link);
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    [Fact]
    public async Task After_the_window_nothing_is_taken()
    {
        var day = await Day("Tag drei", closes: house.Clock.Today);
        var path = await house.Found("Kommt zu spät");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/aktionen/{day.Slug}/neu");
        var form = anna.FillIn(new { Form__Title = "Zu spät", Form__Where = "78315" });
        house.Clock.Advance(TimeSpan.FromDays(1));
        await anna.Send(form);
        Assert.Equal($"{path}/aktionen", anna.Path);
        Assert.False(await house.In(db => db.ActionEntries.AnyAsync(one => one.ActionDayId == day.Id)));
    }

    [Fact]
    public async Task Six_hundred_actions_cost_the_page_as_few_queries_as_six()
    {
        var day = await Day("Tag der sechshundert");
        var slug = (await house.Found("Sehr fleißig")).Split('/')[^1];
        await house.In(async db =>
        {
            var alliance = await db.Set<Buendnisnetz.Alliances.Alliance>().FirstAsync(one => one.Slug == slug);
            var place = (await new Buendnisnetz.Territory.PlaceFinder(db).Find("78315")).One!;
            for (var number = 0; number < 600; number++)
                db.Add(ActionEntry.Enter(day, alliance, new($"Aktion {number}", null, "78315", null, new(10, 0), null, null, null, null,
                    Guid.CreateVersion7()), place, $"aktion-{number}", null, house.Clock.Now));
        });
        var visitor = house.Visit();
        var queries = await house.Queries.During(() => visitor.Open(day.Path));
        Assert.Contains("600 Aktionen", visitor.Page.QuerySelector("main")!.TextContent);
        Assert.InRange(queries, 1, 5);
    }

    private async Task<ActionDay> Day(string name, DateOnly? closes = null)
    {
        var network = await Network($"Netz {name}");
        var on = new DateOnly(2027, 5, 15);
        return await house.In(db => Task.FromResult(db.ActionDays.Add(ActionDay.Begin(network, new(name, "Für Familien.", on, null,
            house.Clock.Today.AddDays(-1), closes ?? on), Slug.Of(name), null, house.Clock.Now)).Entity));
    }

    private Task<Network> Network(string name) => house.In(async db => db.Networks.Add(Buendnisnetz.Networks.Network.Begin(
        NetworkHouse.Arge, name, await db.FreeNetworkSlug(name), null, house.Clock.Now)).Entity);

    private static Dictionary<string, object> Facts(string name, string closes = "2027-05-15") => new()
    {
        ["Form.Name"] = name,
        ["Form.Lead"] = "Überall etwas Kleines.",
        ["Form.Day"] = "2027-05-15",
        ["Form.OpensOn"] = "2026-11-01",
        ["Form.ClosesOn"] = closes,
    };
}
