using System.Net;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Community;
using Buendnisnetz.Networks;
using Buendnisnetz.Notifications;
using Buendnisnetz.Tests.Platform;
using Microsoft.Extensions.DependencyInjection;
using Thread = Buendnisnetz.Community.Thread;

namespace Buendnisnetz.Tests.Community;

/// <summary>Questions, answers, polls, and what is told of them.</summary>
public sealed class ThreadTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_question_is_asked_answered_accepted_told_and_found_by_its_words()
    {
        await house.Neighbours("Fragt");
        var space = await house.Everybody();
        await Hears(Cast.Dragan, SubscribedTo.Space, space.Id.ToString());
        var (anna, dragan) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Dragan));
        await anna.Open(space.Below("gespraech-neu"));
        await anna.Submit(new
        {
            Form__Kind = "Question",
            Form__Title = "Betreuung in den Ferien",
            Form__Text = "Wer zahlt, wenn ein Träger absagt?"
        });
        Assert.Equal(HttpStatusCode.OK, anna.Status);
        var address = anna.Path.Split('?', '#')[0];
        await house.RunJobs();
        Assert.Contains("Betreuung in den Ferien", await house.NoticesOf(Cast.Dragan));
        await dragan.Open($"{address}/antwort");
        await dragan.Submit(new { Form__Text = "Ein gemeinsamer **Topf** hilft." });
        Assert.Contains("<strong>Topf</strong>", dragan.Page.Body!.InnerHtml);
        Assert.Contains("noindex", (await dragan.Client.GetAsync(address)).Headers.GetValues("X-Robots-Tag"));
        await house.RunJobs();
        Assert.Contains("Neue Antwort auf „Betreuung in den Ferien“", await house.NoticesOf(Cast.Anna));
        await anna.Open(address);
        await anna.Submit(form: "form[action$='/hat-geholfen']");
        Assert.Contains("hat geholfen", anna.Page.QuerySelectorAll(".post")[1].TextContent);
        await house.RunJobs();
        Assert.Contains("hat geholfen.", await house.NoticesOf(Cast.Dragan));
        var hits = (await dragan.Open("/suche?q=Topf")).QuerySelector("main")!;
        Assert.Contains("Betreuung in den Ferien", hits.TextContent);
        Assert.Contains("Das hat geholfen", hits.TextContent);
        await dragan.Open(address);
        await dragan.Submit(form: ".post:first-child form[action$='/hilfreich']");
        Assert.Contains("hilfreich (1)", dragan.Page.QuerySelector(".post")!.TextContent);
    }

    [Fact]
    public async Task Of_two_answers_accepted_at_one_moment_one_is_and_the_other_hears_of_it()
    {
        await house.Neighbours("Nimmt an");
        var thread = await house.Ask(await house.Everybody(), Cast.Anna, "Zwei zugleich");
        Post[] answers = [await house.Reply(thread, Cast.Dragan, "So."), await house.Reply(thread, Cast.Carla, "Oder so.")];
        Browser[] both = [await house.SignIn(Cast.Anna), await house.SignIn(Cast.Anna)];
        foreach (var one in both) await one.Open(thread.Path);
        await Task.WhenAll(both.Zip(answers, (one, answer) => one.Submit(form: $"form[action$='{answer.Id}/hat-geholfen']")));
        Assert.Single(both, one => one.Status == HttpStatusCode.UnprocessableEntity);
        Assert.Contains((await Again(thread)).AcceptedId, answers.Select(one => (Guid?)one.Id));
        var dragan = await house.SignIn(Cast.Dragan);
        Assert.Null((await dragan.Open(thread.Path)).QuerySelector("form[action$='/hat-geholfen']"));
    }

    [Fact]
    public async Task Two_who_answer_at_one_moment_are_both_heard_and_a_form_sent_twice_answers_once()
    {
        await house.Neighbours("Antwortet");
        var thread = await house.Ask(await house.Everybody(), Cast.Anna, "Zugleich beantwortet");
        Browser[] both = [await house.SignIn(Cast.Dragan), await house.SignIn(Cast.Carla)];
        foreach (var one in both) await one.Open(thread.Below("antwort"));
        var forms = both.Select(one => one.FillIn(new { Form__Text = "Ich weiß es." })).ToList();
        await Task.WhenAll(both.Zip(forms, (one, form) => one.Send(form)));
        await both[0].Send(forms[0]);
        Assert.Equal((2, 2), ((await Again(thread)).AnswerCount,
            await house.In(db => db.Posts.CountAsync(one => one.ThreadId == thread.Id && !one.IsOpening))));
    }

    [Fact]
    public async Task Somebody_is_chosen_by_name_without_a_script_and_hears_of_it_only_while_they_may_read()
    {
        var (network, inside, _) = await house.Neighbours("Spricht an");
        var thread = await house.Ask(await house.SpaceOf(network), Cast.Anna, "Wer weiß Rat");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(thread.Below("antwort"));
        await anna.Submit(new { Form__Text = "Weißt du etwas?", Form__Name = "Überall" }, button: "button[name='Form.Look']");
        Assert.DoesNotContain("Dragan", anna.Page.QuerySelector("main form")!.TextContent);
        await anna.Submit(new { Form__Name = "Carla" }, button: "button[name='Form.Look']");
        var carla = await house.Meet(Cast.Carla);
        Assert.Equal("Weißt du etwas?", anna.Page.QuerySelector("textarea")!.TextContent.Trim());
        await anna.Submit(new { Form__To = new[] { carla.Id.ToString() } });
        Assert.Contains("an Carla Weiß", anna.Page.Body!.TextContent);
        await house.RunJobs();
        Assert.Contains("Anna Morgenstern spricht Sie an: „Wer weiß Rat“", await house.NoticesOf(Cast.Carla));
        var browser = await house.SignIn(Cast.Carla);
        Assert.Contains("Sie sind angesprochen: „Wer weiß Rat“", (await browser.Open("/schreibtisch")).Body!.TextContent);
        Assert.Contains("spricht Sie an", (await browser.Open(NoticePaths.Inbox)).QuerySelector("main")!.TextContent);
        await house.In(async db =>
        {
            foreach (var seat in await db.Seats.InForce(house.Clock.Now).HeldBy(carla.Id).ToListAsync()) seat.End(null, house.Clock.Now);
        });
        Assert.DoesNotContain("spricht Sie an", (await browser.Open(NoticePaths.Inbox)).QuerySelector("main")!.TextContent);
        Assert.NotEqual(inside.Id, Guid.Empty);
    }

    [Fact]
    public async Task Answers_within_five_minutes_come_at_once_in_one_letter_to_who_wants_that()
    {
        await house.Neighbours("Sofort");
        var thread = await house.Ask(await house.Everybody(), Cast.Anna, "Eilig");
        await Hears(Cast.Anna, SubscribedTo.Thread, thread.Id.ToString());
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(NoticePaths.Preferences);
        await anna.Submit(new { Rhythm = "Immediately" });
        var before = house.Letters.Count(one => one.To.Contains(Cast.Anna.Email));
        await house.Reply(thread, Cast.Dragan, "Eins.");
        await house.RunJobs();
        house.Clock.Advance(TimeSpan.FromMinutes(3));
        await house.Reply(thread, Cast.Carla, "Zwei.");
        await house.RunJobs();
        Assert.Equal(before, house.Letters.Count(one => one.To.Contains(Cast.Anna.Email)));
        house.Clock.Advance(TimeSpan.FromMinutes(6));
        await house.RunJobs();
        Assert.Equal(before + 1, house.Letters.Count(one => one.To.Contains(Cast.Anna.Email)));
        Assert.Contains("Eilig", house.Letters.Last(one => one.To.Contains(Cast.Anna.Email)).Text);
    }

    [Fact]
    public async Task A_poll_is_answered_changed_until_its_day_and_closed_afterwards()
    {
        await house.Neighbours("Stimmt ab");
        var thread = await house.Ask(await house.Everybody(), Cast.Anna, "Wann treffen wir uns", kind: ThreadKind.Discussion);
        var (anna, dragan) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Dragan));
        await dragan.Open(thread.Below("umfrage"));
        Assert.Equal(HttpStatusCode.Forbidden, dragan.Status);
        await anna.Open(thread.Below("umfrage"));
        await anna.Submit(new
        {
            Question = "Welcher Tag?",
            Answers = "Montag\nDienstag",
            EndsOn = house.Clock.Now.BerlinDay.AddDays(3)
            .ToString("yyyy-MM-dd")
        });
        foreach (var day in new[] { "Montag", "Dienstag" })
        {
            await dragan.Open(thread.Path);
            var choice = dragan.Page.QuerySelectorAll(".poll-answer").First(one => one.TextContent.Contains(day)).QuerySelector("input")!;
            await dragan.Submit(new { chosen = choice.GetAttribute("value") }, ".poll form");
        }
        var text = (await anna.Open(thread.Path)).QuerySelectorAll(".poll-answer").Select(one => one.TextContent).ToList();
        Assert.Contains("0 Stimmen", text[0]);
        Assert.Contains("1 Stimme", text[1]);
        house.Clock.Advance(TimeSpan.FromDays(5));
        anna = await house.SignIn(Cast.Anna);
        await anna.Open(thread.Path);
        Assert.Null(anna.Page.QuerySelector(".poll form button"));
        Assert.Contains("Beendet am", anna.Page.QuerySelector(".poll")!.TextContent);
    }

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

    private Task<Thread> Again(Thread thread) => house.In(db => db.Threads.FirstAsync(one => one.Id == thread.Id));

    private async Task<Browser> Opened(Cast who, string path)
    {
        var browser = await house.SignIn(who);
        await browser.Open(path);
        return browser;
    }

    private async Task Hears(Cast who, SubscribedTo kind, string target)
    {
        var person = await house.Meet(who);
        await house.In(async db =>
        {
            if (!await db.IsSubscribed(person.Id, kind, target, default)) db.Hears(person.Id, kind, target, house.Clock.Now);
        });
    }
}
