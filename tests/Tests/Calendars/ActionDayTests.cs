using System.Net;
using Buendnisnetz.Calendars;
using Buendnisnetz.Events;
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
        foreach (var numbers in Enumerable.Range(0, 600).Chunk(50)) await Enter(day, slug, numbers);
        var visitor = house.Visit();
        var queries = await house.Queries.During(() => visitor.Open(day.Path));
        Assert.Contains("600 Aktionen", visitor.Page.QuerySelector("main")!.TextContent);
        Assert.InRange(queries, 1, 5);
    }

    private Task Enter(ActionDay day, string slug, int[] numbers) => house.In(async db =>
    {
        var alliance = await db.Set<Buendnisnetz.Alliances.Alliance>().FirstAsync(one => one.Slug == slug);
        var place = (await new Buendnisnetz.Territory.PlaceFinder(db).Find("78315")).One!;
        foreach (var number in numbers)
            db.Add(ActionEntry.Enter(day, alliance, new($"Aktion {number}", null, "78315", null, new(10, 0), null, null, null, null,
                Guid.CreateVersion7()), place, $"aktion-{number}", null, house.Clock.Now));
    });

    [Fact]
    public async Task What_an_alliance_declines_is_deleted_and_the_desk_counts_what_waits_in_one_line()
    {
        var day = await Day("Tag fünf");
        var path = await house.Found("Hat viele Partner");
        for (var number = 0; number < 3; number++) await Suggest(day, path, $"Vorschlag {number}");
        var anna = await house.SignIn(Cast.Anna);
        var desk = (await anna.Open("/schreibtisch")).Body!.TextContent;
        Assert.Contains("3 vorgeschlagene Aktionen zu prüfen", desk);
        Assert.DoesNotContain("Noch ein Entwurf: „Vorschlag", desk);
        await anna.Open($"{path}/aktionen");
        await anna.Open(anna.Page.QuerySelector("main a[href*='/pruefung/']")!.GetAttribute("href")!);
        await anna.Submit(button: "button[value=nein]");
        Assert.Equal(2, await house.In(db => db.ActionEntries.CountAsync(one => one.ActionDayId == day.Id)));
        Assert.Equal(2, await house.In(db => db.CalendarEvents.CountAsync(one => one.Title.StartsWith("Vorschlag "))));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_whichever_page_it_is_decided_the_address_goes(bool isPublished)
    {
        var day = await Day($"Tag sechs {isPublished}");
        var entry = await Suggest(day, await house.Found("Entscheidet woanders"), "Anderswo entschieden");
        await house.In(async db =>
        {
            var one = await db.CalendarEvents.WithPage.SingleAsync(known => known.Id == entry.EventId);
            if (isPublished) one.Publish(null, house.Clock.Now);
            else one.Cancel("Doch nicht.", null, house.Clock.Now);
        });
        Assert.Null(await From(entry));
    }

    [Fact]
    public async Task The_address_is_kept_until_the_day_is_over_and_a_month_longer()
    {
        var day = await Day("Tag sieben", on: house.Clock.Today.AddDays(100));
        var entry = await Suggest(day, await house.Found("Prüft nie"), "Nie geprüft");
        house.Clock.Advance(TimeSpan.FromDays(120));
        await house.RunDaily();
        Assert.NotNull(await From(entry));
        house.Clock.Advance(TimeSpan.FromDays(12));
        await house.RunDaily();
        Assert.Null(await From(entry));
    }

    [Fact]
    public async Task Who_subscribes_learns_what_is_called_off_and_visitors_no_longer_see_it()
    {
        var day = await Day("Tag acht");
        var path = await house.Found("Sagt ab");
        var entry = await Suggest(day, path, "Wird abgesagt", isOwn: true);
        await Suggest(day, path, "Wird nie gezeigt");
        await house.In(async db => (await db.CalendarEvents.SingleAsync(one => one.Id == entry.EventId)).Cancel("Regen.", null,
            house.Clock.Now));
        var visitor = house.Visit();
        var feed = await visitor.Client.GetStringAsync($"{day.Path}.ics");
        Assert.Contains("STATUS:CANCELLED", feed);
        Assert.Contains("Wird abgesagt", await visitor.Client.GetStringAsync($"{day.Path}.atom"));
        Assert.DoesNotContain("nie gezeigt", feed);
        Assert.DoesNotContain("Wird abgesagt", (await visitor.Open(day.Path)).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task A_hundred_own_actions_hide_no_suggestion()
    {
        var day = await Day("Tag neun");
        var path = await house.Found("Trägt hundert ein");
        await Suggest(day, path, "Wartet zuunterst");
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        for (var number = 0; number < 100; number++) await Suggest(day, path, $"Eigene {number}", isOwn: true);
        var anna = await house.SignIn(Cast.Anna);
        Assert.Contains("Wartet zuunterst", (await anna.Open($"{path}/aktionen")).QuerySelector("main")!.TextContent);
    }

    private Task<string?> From(ActionEntry entry) => house.In(db => db.ActionEntries.Where(one => one.EventId == entry.EventId)
        .Select(one => one.SuggestedFrom).SingleAsync());

    private Task<ActionEntry> Suggest(ActionDay day, string path, string title, bool isOwn = false) => house.In(async db =>
    {
        var slug = path.Split('/')[^1];
        var alliance = await db.Set<Buendnisnetz.Alliances.Alliance>().SingleAsync(one => one.Slug == slug);
        var place = (await new Buendnisnetz.Territory.PlaceFinder(db).Find("78315")).One!;
        return db.ActionEntries.Add(ActionEntry.Enter(day, alliance, new(title, null, "78315", null, new(10, 0), null, null, null, null,
            Guid.CreateVersion7())
        { SuggestedBy = isOwn ? null : "Chor", SuggestedFrom = isOwn ? null : "c@chor.example" }, place,
            await db.FreeEventSlug(title), null, house.Clock.Now)).Entity;
    });

    private async Task<ActionDay> Day(string name, DateOnly? closes = null, DateOnly? on = null)
    {
        var network = await Network($"Netz {name}");
        var first = on ?? new DateOnly(2027, 5, 15);
        return await house.In(db => Task.FromResult(db.ActionDays.Add(ActionDay.Begin(network, new(name, "Für Familien.", first, null,
            house.Clock.Today.AddDays(-1), closes ?? first), Slug.Of(name), null, house.Clock.Now)).Entity));
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
