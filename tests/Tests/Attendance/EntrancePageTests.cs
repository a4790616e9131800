using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Buendnisnetz.Accounts;
using Buendnisnetz.Attendance;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.Tests.Bookings;

namespace Buendnisnetz.Tests.Attendance;

/// <summary>The entrance as pages: without a script, as devices speak to it, and for nobody else.</summary>
public sealed partial class EntrancePageTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_team_types_a_code_or_a_name_lets_in_and_takes_back_without_a_script()
    {
        var planned = await house.OnTheDay("Ohne Skript", 9, "Mona Morgen", "Nils Nacht");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{planned.Path}/einlass?q=mona");
        Assert.Contains("noch nicht da", Hits(anna));
        await anna.Submit(form: ".door-hits form");
        Assert.Contains("Mona Morgen ist eingelassen.", anna.Page.QuerySelector(".flash")!.TextContent);
        Assert.Equal(["2", "1", "1"], anna.Page.QuerySelectorAll(".door-count dd").Select(one => one.TextContent));
        var nils = await house.Find(planned, "Nils Nacht");
        await anna.Open($"{planned.Path}/einlass?q={TicketCode.Grouped(nils.Code).ToLowerInvariant()}");
        Assert.Contains("Nils Nacht", Hits(anna));
        await anna.Open($"{planned.Path}/einlass");
        await anna.Submit(form: "form[action$='/ruecknahme']");
        Assert.Equal(0, await house.CameTo(planned));
        await anna.Open($"{planned.Path}/einlass?q=xyzzy");
        Assert.Contains("gibt es hier keine Anmeldung", anna.Page.QuerySelector(".door-answer")!.TextContent);
    }

    [Fact]
    public async Task A_full_house_says_so_and_the_team_decides()
    {
        var planned = await house.OnTheDay("Volles Haus", 1, "Olga Ort");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{planned.Path}/einlass/neu");
        await anna.Submit(new { Name = "Piet Plötzlich", Organisation = "Stadt Beispiel" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Contains("Alle Plätze sind vergeben.", anna.Page.QuerySelector(".error-summary")!.TextContent);
        await anna.Submit();
        Assert.Contains("Piet Plötzlich ist eingelassen.", anna.Page.QuerySelector(".flash")!.TextContent);
        var log = await anna.Open($"{planned.Path}/einlass/protokoll");
        Assert.Matches(@"Alle Plätze waren vergeben\.\s+Kennung\s+full", log.QuerySelector("main .rows")!.TextContent);
        Assert.Contains("full", log.QuerySelector("main code")!.TextContent);
        Assert.Contains(Cast.Anna.Name, log.QuerySelector("main .rows")!.TextContent);
        var accesses = await (await house.SignInAdministrator()).Open("/verwaltung/protokoll?art=zugriffe");
        Assert.Contains($"eine Liste zu {planned.Title.Quoted}", accesses.QuerySelector("tbody")!.TextContent);
    }

    [Fact]
    public async Task A_device_takes_only_what_it_needs_and_what_it_says_is_noted_by_the_clock_of_the_house()
    {
        var planned = await house.OnTheDay("Gerät", 9, "Rosa Ruf", "Sven Still");
        var anna = await house.SignIn(Cast.Anna);
        using var list = JsonDocument.Parse(await anna.Client.GetStringAsync($"{planned.Path}/einlass/liste"));
        var person = list.RootElement.GetProperty("people")[0];
        Assert.Equal(["code", "name", "organisation", "outcome", "stand", "there"], person.EnumerateObject().Select(one => one.Name));
        Assert.DoesNotContain("teil.example", list.RootElement.GetRawText());
        var token = list.RootElement.GetProperty("token").GetString()!;
        var (key, slow) = (Guid.NewGuid(), house.Clock.Now.AddHours(-3));
        var entry = new { key, verb = "in", code = person.GetProperty("code").GetString(), at = slow.AddMinutes(-5), happened = true };
        for (var time = 0; time < 2; time++)
        {
            var answers = await Say(anna, planned, token, [entry], slow);
            Assert.True(answers[0].GetProperty("isIn").GetBoolean());
        }
        var noted = await house.In(db => db.Arrivals.OfEvent(planned.Id).SingleAsync());
        Assert.Equal(house.Clock.Now.AddMinutes(-5), noted.At, TimeSpan.FromSeconds(1));
        Assert.True(await house.In(db => db.AccessLog.AnyAsync(one => one.Category.Contains("auf einem Gerät"))));
        var same = list.RootElement.GetProperty("stamp").GetString();
        Assert.NotEqual(same, JsonDocument.Parse(await anna.Client.GetStringAsync($"{planned.Path}/einlass/liste?stand={same}"))
            .RootElement.GetProperty("stamp").GetString());
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_in_a_sentence_and_changes_nothing()
    {
        var planned = await house.OnTheDay("Unlesbar", 9, "Tara Text");
        var anna = await house.SignIn(Cast.Anna);
        using var list = JsonDocument.Parse(await anna.Client.GetStringAsync($"{planned.Path}/einlass/liste"));
        foreach (var bad in new[] { "", "[]", "null", "[null]", "{}", """[{"key":"x"}]""",
            """[{"key":"01931f2e-0000-7000-8000-000000000001","verb":"walk-in","name":"#","at":"2026-01-01T00:00:00Z"}]""" })
        {
            using var answer = await Post(anna, planned, list.RootElement.GetProperty("token").GetString()!, bad, house.Clock.Now);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains("sentence", await answer.Content.ReadAsStringAsync());
        }
        Assert.Equal(0, await house.In(db => db.Arrivals.OfEvent(planned.Id).CountAsync()));
    }

    [Fact]
    public async Task Others_find_nothing_there_and_the_worker_looks_after_one_page_only()
    {
        var planned = await house.OnTheDay("Fremd", 9, "Udo Unser");
        var (anna, dragan) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Dragan));
        foreach (var below in new[] { "einlass", "einlass/neu", "einlass/liste", "einlass/dienst.js", "einlass/protokoll", "papier",
            "papier/namensschilder", "papier/teilnahmeliste.pdf", "protokoll/bearbeiten", "protokoll" })
            Assert.Equal(HttpStatusCode.NotFound, (await dragan.Client.GetAsync(planned.Below(below))).StatusCode);
        using var worker = await anna.Client.GetAsync(planned.Below("einlass/dienst.js"));
        Assert.Equal("text/javascript", worker.Content.Headers.ContentType!.MediaType);
        Assert.Equal(planned.EntrancePath, worker.Headers.GetValues("Service-Worker-Allowed").Single());
        using var page = await anna.Client.GetAsync(planned.EntrancePath);
        Assert.Contains("camera=(self)", page.Headers.GetValues("Permissions-Policy").Single());
        using var kept = await anna.Client.GetAsync($"{planned.EntrancePath}?geraet=1");
        Assert.DoesNotContain("Udo Unser", await kept.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_hundred_and_sixty_people_are_let_in_by_four_devices_without_a_double()
    {
        var planned = await house.Conference("Gedränge", null);
        await house.In(async db =>
        {
            foreach (var number in Enumerable.Range(1, 160))
            {
                var one = db.Bookings.Add(Booking.Of(planned.Id, Booked.Attendee($"Gast {number}"), null, null, house.Clock.Now)).Entity;
                one.Confirm(house.Clock.Now);
                one.Place(house.Clock.Now);
            }
            await db.SaveChangesAsync();
        });
        house.Clock.Advance(planned.BeginsAt - house.Clock.Now);
        var codes = await house.In(db => db.Bookings.OfEvent(planned.Id).OrderBy(one => one.Id).Select(one => one.Code).ToListAsync());
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(device => Device(planned, codes, device)));
        Assert.Equal(160, await house.CameTo(planned));
        Assert.Equal(160, answers.Sum(one => one.In));
        Assert.Equal(40, answers.Sum(one => one.Double));
        Assert.Equal(160, await house.In(db => db.Arrivals.OfEvent(planned.Id).CountAsync(one => one.Kind == ArrivalKind.LetIn)));
    }

    /// <summary>Every device has a fifth of the house besides its own, so that forty people stand at two doors.</summary>
    private async Task<(int In, int Double)> Device(Event planned, List<string> codes, int device)
    {
        var browser = await house.SignIn(Cast.Anna);
        using var list = JsonDocument.Parse(await browser.Client.GetStringAsync($"{planned.Path}/einlass/liste"));
        var token = list.RootElement.GetProperty("token").GetString()!;
        var own = codes.Where((_, at) => at % 4 == device || at % 16 == (device + 1) % 4);
        List<JsonElement> heard = [];
        foreach (var code in own)
            heard.AddRange(await Say(browser, planned, token, [new { key = Guid.NewGuid(), verb = "in", code, at = house.Clock.Now }],
                house.Clock.Now));
        return (heard.Count(one => one.GetProperty("isIn").GetBoolean()),
            heard.Count(one => one.GetProperty("outcome").GetString() == "already_in"));
    }

    [Fact]
    public async Task Everybody_has_a_ticket_of_their_own_and_only_who_has_a_place()
    {
        var planned = await house.Conference("Karten", 2);
        await house.At((desk, at) => desk.Book(planned, new([Booked.Attendee("Vera Voran", "chefin@amt.example"),
            Booked.Attendee("Willi Mit", "chefin@amt.example")], IsKnown: true), at, default));
        await house.Register(planned, "Xenia Wartet");
        await house.RunJobs();
        var links = house.Letters.Where(one => one.To.Contains("chefin@amt.example")).Select(one => Own().Match(one.Text).Value).Distinct();
        List<string> codes = [];
        foreach (var link in links)
        {
            var visitor = house.Visit();
            var page = await visitor.Open(link);
            Assert.NotNull(page.QuerySelector(".ticket-picture[role=img] svg"));
            codes.Add(page.QuerySelector(".ticket-code")!.TextContent);
            await visitor.Open($"{link}/karte");
            Assert.Contains(codes[^1], visitor.Page.QuerySelector("main")!.TextContent);
        }
        Assert.Equal(2, codes.Distinct().Count());
        Assert.All(codes, code => Assert.True(TicketCode.IsRight(TicketCode.Plain(code))));
        var waiting = Own().Match(house.Letters.Last(one => one.To.Contains("xenia-wartet")).Text).Value;
        Assert.Equal(HttpStatusCode.NotFound, (await house.Visit().Client.GetAsync($"{waiting}/karte")).StatusCode);
    }

    private static string Hits(Browser browser) => browser.Page.QuerySelector(".door-hits")!.TextContent;

    private static async Task<List<JsonElement>> Say(Browser browser, Event planned, string token, object[] entries, DateTimeOffset clock)
    {
        using var answer = await Post(browser, planned, token, JsonSerializer.Serialize(entries), clock);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return [.. JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("answers").EnumerateArray()];
    }

    private static async Task<HttpResponseMessage> Post(Browser browser, Event planned, string token, string happened, DateTimeOffset clock)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Happened"] = happened,
            ["Clock"] = clock.ToString("O"),
            ["Device"] = "Telefon K4F",
            ["__RequestVerificationToken"] = token,
        });
        return await browser.Client.PostAsync(planned.Below("einlass/nachtrag"), form);
    }

    [GeneratedRegex(@"/antwort/anmeldung/[\w-]+")]
    private static partial Regex Own();
}
