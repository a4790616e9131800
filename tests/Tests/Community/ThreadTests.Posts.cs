using System.Net;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Community;
using Buendnisnetz.Networks;
using Buendnisnetz.Tests.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Community;

// Posts, and what the office of a space does.
public sealed partial class ThreadTests
{
    [Fact]
    public async Task A_post_is_corrected_with_its_versions_withdrawn_with_none_and_stays_without_a_name_after_erasure()
    {
        await house.Neighbours("Bleibt stehen");
        var thread = await house.Ask(await house.Everybody(), Cast.Anna, "Was bleibt");
        var (kept, gone) = (await house.Reply(thread, Cast.Dragan, "Erste Fassung."), await house.Reply(thread, Cast.Dragan, "Soll weg."));
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open(kept.Below("bearbeitung"));
        await dragan.Submit(new { Text = "Zweite Fassung." }, "main form:not([action])");
        Assert.Contains("bearbeitet am", dragan.Page.Body!.TextContent);
        Assert.Contains("Erste Fassung.", (await dragan.Open(kept.Below("fassungen"))).Body!.TextContent);
        await dragan.Open(gone.Below("bearbeitung"));
        await dragan.Submit(form: "form[action$='/entfernung']");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(kept.Below("bearbeitung"));
        Assert.Equal(HttpStatusCode.Forbidden, anna.Status);
        var person = await house.Meet(Cast.Dragan);
        await using (var scope = house.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<Erasure>().Erase(
                await scope.ServiceProvider.GetRequiredService<Db>().People.FirstAsync(one => one.Id == person.Id), person.Id, default);
        var page = (await anna.Open(thread.Path)).Body!.TextContent;
        Assert.Contains("jemand, der nicht mehr dabei ist", page);
        Assert.Contains("Zweite Fassung.", page);
        Assert.Contains("Der Text wurde auf Wunsch entfernt.", page);
        Assert.DoesNotContain("Soll weg.", page);
        Assert.DoesNotContain(Cast.Dragan.Name, page);
    }

    [Fact]
    public async Task An_address_of_the_house_becomes_a_card_for_those_who_may_read_what_is_there()
    {
        var (network, _, _) = await house.Neighbours("Zeigt Karten");
        var inner = await house.Ask(await house.SpaceOf(network), Cast.Anna, "Nur im Netzwerk zu sehen");
        await house.RunJobs();
        var home = house.Services.GetRequiredService<Site>();
        var thread = await house.Ask(await house.Everybody(), Cast.Anna, "Schaut mal",
            $"Hier: {home.Link(network.Path)} und {home.Link(inner.Path)}.");
        await house.RunJobs();
        var (anna, dragan) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Dragan));
        Assert.Equal(2, (await anna.Open(thread.Path)).QuerySelectorAll(".house-card").Length);
        var cards = (await dragan.Open(thread.Path)).QuerySelectorAll(".house-card");
        Assert.Equal(network.Name, Assert.Single(cards).QuerySelector("a")!.TextContent);
    }

    [Fact]
    public async Task A_picture_is_seen_by_those_who_read_the_post_and_goes_with_it()
    {
        var (network, _, _) = await house.Neighbours("Zeigt ein Bild");
        var thread = await house.Ask(await house.SpaceOf(network), Cast.Anna, "Mit Bild");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(thread.Below("antwort"));
        await anna.Upload("main form[enctype]", "Form.Picture", await TestPicture.Jpeg(), "a.jpg", ("Form.Text", "Seht her."),
            ("Form.Alt", ""), ("Form.Credit", "Anna"), ("Form.Ground", "NobodyRecognisable"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Contains("beschreiben Sie das Bild", anna.Page.QuerySelector(".error-summary")!.TextContent);
        await anna.Open(thread.Below("antwort"));
        await anna.Upload("main form[enctype]", "Form.Picture", await TestPicture.Jpeg(), "a.jpg", ("Form.Text", "Seht her."),
            ("Form.Alt", "Ein Platz."), ("Form.Credit", "Anna"), ("Form.Ground", "NobodyRecognisable"));
        var source = anna.Page.QuerySelector(".post img")!.GetAttribute("src")!;
        var dragan = await house.SignIn(Cast.Dragan);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound), (await Look(anna), await Look(dragan),
            await Look(house.Visit())));
        var post = await house.In(db => db.Posts.FirstAsync(one => one.ThreadId == thread.Id && !one.IsOpening));
        await anna.Open(post.Below("bearbeitung"));
        await anna.Submit(form: "form[action$='/entfernung']");
        Assert.Equal(HttpStatusCode.NotFound, await Look(anna));
        await house.RunJobs();
        Assert.False(await house.In(db => db.Files.AnyAsync(file => file.Id == post.PictureFileId)));

        async Task<HttpStatusCode> Look(Browser browser) => (await browser.Client.GetAsync(source)).StatusCode;
    }

    [Fact]
    public async Task A_question_in_my_action_field_waits_on_my_desk_and_the_office_reads_how_many_had_an_answer_in_time()
    {
        var (network, inside, _) = await house.Neighbours("Misst");
        const string code = "kinderbetreuung";
        await house.In(async db => (await db.Alliances.ForDesk.FirstAsync(one => one.Id == inside.Id))
            .WorkOn([code], null, house.Clock.Now));
        var space = await house.SpaceOf(network);
        var late = await house.Ask(space, Cast.Carla, "Spät beantwortet", field: code);
        var soon = await house.Ask(space, Cast.Carla, "Bald beantwortet");
        var anna = await house.SignIn(Cast.Anna);
        Assert.Contains("Noch ohne Antwort, in Ihrem Handlungsfeld: „Spät beantwortet“",
            (await anna.Open("/schreibtisch")).Body!.TextContent);
        Assert.Contains("Spät beantwortet", (await anna.Open(CommunityPaths.Unanswered)).Body!.TextContent);
        await house.Reply(soon, Cast.Anna, "Gleich.");
        house.Clock.Advance(TimeSpan.FromDays(8));
        await house.Reply(late, Cast.Anna, "Endlich.");
        var carla = await house.SignIn(Cast.Carla);
        Assert.Contains("50 % der Fragen des letzten Jahres hatten nach sieben Tagen eine Antwort (1 von 2).",
            (await carla.Open(network.Below("schreibtisch"))).Body!.TextContent);
        anna = await house.SignIn(Cast.Anna);
        Assert.DoesNotContain("Spät beantwortet", (await anna.Open("/schreibtisch")).Body!.TextContent);
    }

    [Fact]
    public async Task Only_an_office_announces_and_moves_and_joins()
    {
        var (network, _, _) = await house.Neighbours("Verschiebt");
        var space = await house.SpaceOf(network);
        var (anna, carla) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Carla));
        await anna.Open(space.Below("gespraech-neu"));
        Assert.Null(anna.Page.QuerySelector("input[value=Announcement]"));
        await carla.Open(space.Below("gespraech-neu"));
        Assert.NotNull(carla.Page.QuerySelector("input[value=Announcement]"));
        var (first, second) = (await house.Ask(space, Cast.Anna, "Einmal gefragt"), await house.Ask(space, Cast.Anna,
            "Noch einmal gefragt"));
        await house.Reply(second, Cast.Carla, "Schon beantwortet.");
        foreach (var below in new[] { "umzug", "zusammenlegung" })
        {
            await anna.Open(second.Below(below));
            Assert.Equal(HttpStatusCode.Forbidden, anna.Status);
        }
        await carla.Open(second.Below("zusammenlegung"));
        await carla.Submit(new { Into = first.Id });
        Assert.Contains("Schon beantwortet.", (await anna.Open(second.Path)).Body!.TextContent);
        Assert.StartsWith(first.Path, anna.Path);
        Assert.Equal(2, (await Again(first)).AnswerCount);
        await carla.Open(first.Below("umzug"));
        await carla.Submit(new { To = (await house.Everybody()).Id });
        Assert.Equal(HttpStatusCode.OK, (await Opened(Cast.Dragan, first.Path)).Status);
    }

    [Fact]
    public async Task Who_is_new_begins_three_threads_a_day_and_a_long_thread_and_its_lists_cost_the_same_queries()
    {
        await house.Neighbours("Zählt mit");
        var space = await house.Everybody();
        house.Clock.Advance(TimeSpan.FromDays(40));
        var (network, _, _) = await house.Neighbours("Neu dabei");
        var femi = await house.Meet(Cast.Femi);
        await house.Seat(femi, Buendnisnetz.Alliances.NetworkSeats.Place, network.Id, Buendnisnetz.Alliances.NetworkSeats.Office);
        for (var n = 1; n <= 3; n++) await house.Ask(space, Cast.Femi, $"Frage {n} von Femi");
        var browser = await house.SignIn(Cast.Femi);
        await browser.Open(space.Below("gespraech-neu"));
        await browser.Submit(new { Form__Kind = "Question", Form__Title = "Vierte Frage", Form__Text = "Zu viel?" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("höchstens 3 neue Gespräche am Tag", browser.Page.Body!.TextContent);
        var thread = await house.Ask(space, Cast.Anna, "Viel besprochen",
            $"Siehe {house.Services.GetRequiredService<Site>().Link("/netzwerke/x")}");
        for (var n = 0; n < 45; n++) await house.Reply(thread, n % 2 == 0 ? Cast.Anna : Cast.Carla, $"Antwort {n}");
        await house.RunJobs();
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(thread.Path);
        Assert.Equal(20, anna.Page.QuerySelectorAll(".post").Length);
        Assert.NotNull(anna.Page.QuerySelector(".pager"));
        await house.Queries.AtMost(8, () => anna.Open(thread.Path));
        await house.Queries.AtMost(6, () => anna.Open("/gemeinschaft"));
        await house.Queries.AtMost(6, () => anna.Open(space.Path));
        var last = await house.In(db => db.Posts.Where(one => one.ThreadId == thread.Id).OrderByDescending(one => one.Id).FirstAsync());
        await anna.Open(last.Path);
        Assert.Contains("seite=3", anna.Path);
    }
}
