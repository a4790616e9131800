using System.Net;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Community;
using Buendnisnetz.Networks;
using Buendnisnetz.Notifications;
using Thread = Buendnisnetz.Community.Thread;

namespace Buendnisnetz.Tests.Community;

/// <summary>Questions, answers, polls, and what is told of them.</summary>
public sealed partial class ThreadTests(TestHouse house) : IClassFixture<TestHouse>
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
        var late = Assert.Single(both, one => one.Status == HttpStatusCode.UnprocessableEntity).Page.QuerySelector("main")!;
        Assert.Contains("Das geht gerade nicht", late.QuerySelector("h1")!.TextContent); // The page itself only does something.
        Assert.Contains("Nehmen Sie diese Wahl zuerst zurück", late.QuerySelector("[role=alert]")!.TextContent);
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
