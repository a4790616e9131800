using System.Net;
using System.Text.RegularExpressions;
using Buendnisnetz.Documentation;
using Buendnisnetz.Events;
using Buendnisnetz.OpenSpace;
using Buendnisnetz.Tests.Bookings;

namespace Buendnisnetz.Tests.OpenSpace;

/// <summary>The pages of an open space: for everybody, by the own link, for the team.</summary>
public sealed partial class TopicPageTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_team_opens_it_people_propose_vote_meet_and_everybody_reads_what_came_out()
    {
        var planned = await house.Conference("Ganz", 40);
        foreach (var who in new[] { "Ada Ganz", "Bo Ganz" }) await house.Register(planned, who);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{planned.TopicRoundPath}/einrichten");
        await anna.Submit(new { Form__Question = "Woran arbeiten wir?", Form__VotesEach = "2", Form__Groups = "1" });
        Assert.Contains("Jetzt werden Themen gesammelt.", anna.Page.QuerySelector(".flash")!.TextContent);
        await house.RunJobs();
        var own = Own().Match(Assert.Single(house.Letters, one => one.To.Contains("ada-ganz@teil.example")
            && one.Subject.StartsWith("Welches Thema", StringComparison.Ordinal)).Text).Value;
        var ada = house.Visit();
        await ada.Open($"{own}/neu");
        await ada.Submit(new { Form__Title = "Ferien ohne Lücke", Form__About = "Über Grenzen hinweg.", Form__Leads = "true" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, ada.Status);
        Assert.Equal("Über Grenzen hinweg.", ada.Page.QuerySelector("[name='Form.About']")!.TextContent.Trim());
        await ada.Submit(new { Form__ShowsName = "true" });
        Assert.Contains("Ihr Thema ist da.", ada.Page.QuerySelector("[role=status]")!.TextContent);
        Assert.Contains("Vorgeschlagen von Ada Ganz", (await house.Visit().Open(planned.TopicsPath)).Body!.TextContent);
        house.Clock.Advance((await house.Round(planned)).TopicsUntil - house.Clock.Now);
        await ada.Open(own);
        await ada.Submit(new { Topics = ada.Page.QuerySelector("input[name=Topics]")!.GetAttribute("value")! });
        Assert.Contains("Ihre Stimmen sind angekommen.", ada.Page.QuerySelector("[role=status]")!.TextContent);
        Assert.True(ada.Page.QuerySelector("input[name=Topics]")!.HasAttribute("checked"));
        Assert.DoesNotContain("So wurde abgestimmt", (await house.Visit().Open(planned.TopicsPath)).Body!.TextContent);
        house.Clock.Advance((await house.Round(planned)).VotesUntil - house.Clock.Now);
        await house.RunJobs();
        Assert.Equal("1", (await house.Visit().Open(planned.TopicsPath)).QuerySelector(".topic-chart tbody td:last-child")!.TextContent);
        anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{planned.TopicRoundPath}/gruppen");
        await anna.Submit(new { Rounds = "11:00–12:00", Places = "Saal, 30" }, button: "button[value=false]");
        Assert.Contains("Saal, 30 Plätze", anna.Page.QuerySelector("table tbody")!.TextContent);
        Assert.Empty(await house.In(db => db.EventSessions.OfEvent(planned.Id).ToListAsync()));
        await anna.Submit(button: "button[value=true]");
        Assert.Contains("Die Gruppen stehen im Programm.", anna.Page.QuerySelector(".flash")!.TextContent);
        house.Clock.Advance(planned.EndsAt.AddHours(1) - house.Clock.Now);
        await ada.Open(own);
        await ada.Open(ada.Page.QuerySelector("a[href*='/ergebnis/']")!.GetAttribute("href")!);
        await ada.Submit(new { Form__Headline = "Eine Woche mehr", Form__NextStep = "Räume suchen", Form__AgainOn = "Anfang 2031" });
        Assert.Contains("Das Ergebnis ist festgehalten.", ada.Page.QuerySelector("[role=status]")!.TextContent);
        Assert.DoesNotContain("Eine Woche mehr", (await house.Visit().Open(planned.Path)).Body!.TextContent);
        anna = await house.SignIn(Cast.Anna);
        await anna.Open(planned.TopicRoundPath);
        await anna.Submit(form: "form[action$='/ergebnisse']");
        Assert.Contains("Eine Woche mehr", (await house.Visit().Open(planned.Path)).Body!.TextContent);
        var results = (await house.Visit().Open(planned.TopicsPath)).QuerySelector(".group-result")!.TextContent;
        Assert.Contains("Räume suchen", results);
        Assert.Contains("Anfang 2031", results);
        var session = (await house.In(db => db.ProgrammeOf(planned, default))).Items.Single();
        Assert.Contains("Räume suchen", (await house.Visit().Open(planned.PathOf(session))).Body!.TextContent);
        await Document(planned, anna);
        Assert.Contains("Räume suchen", (await house.Visit().Open(planned.DocumentationPath)).QuerySelector(".doc-item")!.TextContent);
    }

    [Fact]
    public async Task No_page_of_the_team_says_who_voted_for_what_and_no_number_is_shown_before_the_end()
    {
        var planned = await house.Space("Geheim", TopicCircle.Placed, "Vera Stimmt", "Wim Stimmt");
        var topic = await house.Propose(planned, "Wim Stimmt", "Geheimes Thema");
        house.Clock.Advance(TimeSpan.FromDays(5));
        await house.Vote(planned, "Vera Stimmt", topic);
        var anna = await house.SignIn(Cast.Anna);
        var page = (await anna.Open(planned.TopicRoundPath)).QuerySelector("main")!;
        Assert.Contains("2 Personen können mitmachen, 1 hat abgestimmt.", page.TextContent);
        Assert.DoesNotContain("Vera Stimmt", page.TextContent);
        Assert.DoesNotContain("Wim Stimmt", page.TextContent);
        Assert.Null(page.QuerySelector(".topic-chart"));
        Assert.Null((await house.Visit().Open((await house.Person(planned, "Wim Stimmt")).Path)).QuerySelector(".topic-chart"));
        house.Clock.Advance(TimeSpan.FromDays(4));
        anna = await house.SignIn(Cast.Anna);
        Assert.NotNull((await anna.Open(planned.TopicRoundPath)).QuerySelector(".topic-chart"));
        Assert.DoesNotContain("Vera Stimmt", anna.Page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task What_sounds_alike_is_shown_before_and_can_be_proposed_nevertheless()
    {
        var planned = await house.Space("Ähnlich", TopicCircle.Placed, "Xenia", "Yusuf");
        await house.Propose(planned, "Xenia", "Ferienbetreuung für kleine Gemeinden");
        var yusuf = house.Visit();
        await yusuf.Open($"{(await house.Person(planned, "Yusuf")).Path}/neu");
        await yusuf.Submit(new { Form__Title = "Betreuung in den Ferien für kleine Gemeinden" });
        Assert.Contains("Ferienbetreuung für kleine Gemeinden", yusuf.Page.QuerySelector("[role=status]")!.TextContent);
        await yusuf.Submit();
        Assert.Contains("Ihr Thema ist da.", yusuf.Page.QuerySelector("[role=status]")!.TextContent);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(planned.TopicRoundPath);
        await anna.Open(anna.Page.QuerySelector("a[href*='/zusammenlegen?mit=']")!.GetAttribute("href")!);
        await anna.Submit();
        Assert.Contains("gehört jetzt zu", anna.Page.QuerySelector(".flash")!.TextContent);
    }

    [Fact]
    public async Task What_one_has_proposed_already_is_said_at_once_and_invisible_words_are_none()
    {
        var planned = await house.Space("Doppelt", TopicCircle.Placed, "Uta");
        await house.Propose(planned, "Uta", "Ferien im Dorf");
        var uta = house.Visit();
        await uta.Open($"{(await house.Person(planned, "Uta")).Path}/neu");
        await uta.Submit(new { Form__Title = "ferien im dorf" });
        Assert.Contains("Dieses Thema haben Sie schon vorgeschlagen.", uta.Page.QuerySelector(".error-summary")!.TextContent);
        Assert.Null(uta.Page.QuerySelector("input[name=Anyway]"));
        await uta.Submit(new { Form__Title = "\u200B\u200B" });
        Assert.Contains("Bitte geben Sie dem Thema einen Namen.", uta.Page.QuerySelector(".error-summary")!.TextContent);
        await uta.Submit(new { Form__Title = "Ferien im Dorfe" });
        Assert.Contains("„Ferien im Dorf“, von Ihnen", uta.Page.QuerySelector("[role=status]")!.TextContent);
    }

    [Fact]
    public async Task A_vote_is_never_lost_without_a_word_and_one_can_take_all_votes_back()
    {
        var planned = await house.Space("Zu spät", TopicCircle.Placed, "Ole");
        var topic = await house.Propose(planned, "Ole", "Noch offen");
        var own = (await house.Person(planned, "Ole")).Path;
        using (var early = new FormUrlEncodedContent([new("Topics", topic.Id.ToString())]))
        {
            var answer = await house.Visit().Client.PostAsync(own, early);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains("Noch werden Themen gesammelt. Abstimmen k", await answer.Content.ReadAsStringAsync());
        }
        house.Clock.Advance(TimeSpan.FromDays(5));
        var ole = house.Visit();
        await ole.Open(own);
        await ole.Submit(new { Topics = topic.Id.ToString() });
        Assert.Contains("Ihre Stimmen sind angekommen.", ole.Page.QuerySelector("[role=status]")!.TextContent);
        Assert.Contains("Es wird abgestimmt. Zeit dafür ist", ole.Page.QuerySelector(".topic-stand")!.TextContent);
        await ole.Submit(new { Topics = "" });
        Assert.Contains("Sie haben keine Stimme mehr abgegeben.", ole.Page.QuerySelector("[role=status]")!.TextContent);
        var late = ole.FillIn(new { Topics = topic.Id.ToString() });
        house.Clock.Advance(TimeSpan.FromDays(4));
        await ole.Send(late);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, ole.Status);
        Assert.Contains("Abgestimmt wurde", ole.Page.QuerySelector(".error-summary")!.TextContent);
        Assert.Equal("Die Stimmen sind gezählt. Als Nächstes entstehen die Gruppen.",
            ole.Page.QuerySelector(".topic-stand")!.TextContent.Trim());
    }

    [Fact]
    public async Task Results_stand_on_the_page_of_the_event_as_soon_as_they_are_shown()
    {
        var planned = await house.Space("Gleich", TopicCircle.Placed, "Pia");
        await house.Propose(planned, "Pia", "Sofort", leads: true);
        Assert.Matches(@"Woran arbeiten wir\?\s+Themen werden gesammelt", (await house.Visit().Open(planned.Path)).Body!.TextContent);
        house.Clock.Advance(TimeSpan.FromDays(9));
        await house.AtTopics(planned, async (desk, known, round, db) => await desk.Form(known, round,
            GroupPlan.Of(await db.TopicsIn(round, default), "11–12", "Saal"), null, house.Clock.Now, default));
        house.Clock.Advance(planned.BeginsAt.AddHours(3) - house.Clock.Now);
        var pia = house.Visit();
        await pia.Open((await house.Person(planned, "Pia")).Path);
        await pia.Open(pia.Page.QuerySelector("a[href*='/ergebnis/']")!.GetAttribute("href")!);
        await pia.Submit(new { Form__Headline = "\u200B" });
        Assert.Contains("Bitte sagen Sie das Ergebnis in einem Satz.", pia.Page.QuerySelector(".error-summary")!.TextContent);
        await pia.Submit(new { Form__Headline = "Heute noch anfangen" });
        Assert.DoesNotContain("Heute noch anfangen", (await house.Visit().Open(planned.Path)).Body!.TextContent);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(planned.TopicRoundPath);
        await anna.Submit(form: "form[action$='/ergebnisse']");
        Assert.Contains("Gibt es eine Dokumentation, stehen sie auch dort.", anna.Page.QuerySelector(".flash")!.TextContent);
        var page = (await house.Visit().Open(planned.Path)).Body!.TextContent;
        Assert.Contains("Heute noch anfangen", page);
        Assert.DoesNotContain("Woran arbeiten wir?", page);
    }

    [Fact]
    public async Task The_own_link_is_sent_to_whoever_is_entitled_and_others_learn_nothing()
    {
        var planned = await house.Space("Saal", TopicCircle.Named, "Zoe Saal");
        await house.RunJobs();
        foreach (var mailbox in new[] { "ZOE-saal@teil.example", "fremd@teil.example" })
        {
            var visitor = house.Visit();
            await visitor.Open(planned.TopicsLinkPath);
            house.Clock.Advance(TimeSpan.FromSeconds(5));
            await visitor.Submit(new { Email = mailbox });
            Assert.EndsWith("/themen/mitmachen/danke", visitor.Path);
        }
        await house.RunJobs();
        var letter = Assert.Single(house.Letters, one => one.Subject == $"Ihr Link: {planned.Title}");
        Assert.Contains("zoe-saal@teil.example", letter.To);
        using var answer = await house.Visit().Client.GetAsync(new Uri(Own().Match(letter.Text).Value, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal(HttpStatusCode.NotFound, (await house.Visit().Client.GetAsync("/themen/unbekannt")).StatusCode);
    }

    [Fact]
    public async Task Foreign_ids_and_foreign_teams_find_nothing_and_nonsense_is_said()
    {
        var planned = await house.Space("Fremd", TopicCircle.Placed, "Amir");
        var topic = await house.Propose(planned, "Amir", "Nur hier");
        var other = await house.Space("Anderswo", TopicCircle.Placed, "Berta");
        var path = (await house.Person(other, "Berta")).Path;
        Assert.Contains("gibt es nicht mehr", (await house.Visit().Open($"{path}/thema/{topic.Id}")).Body!.TextContent);
        house.Clock.Advance(TimeSpan.FromDays(5));
        foreach (var id in new[] { topic.Id.ToString(), "quatsch" })
        {
            using var form = new FormUrlEncodedContent([new("Topics", id)]);
            var answer = await house.Visit().Client.PostAsync(path, form);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        }
        var dragan = await house.SignIn(Cast.Dragan);
        foreach (var below in new[] { "", "/einrichten", "/aushang", "/gruppen", $"/thema/{topic.Id}/zusammenlegen" })
            Assert.Equal(HttpStatusCode.NotFound, (await dragan.Client.GetAsync(planned.TopicRoundPath + below)).StatusCode);
        var anna = await house.SignIn(Cast.Anna);
        Assert.Equal(HttpStatusCode.NotFound,
            (await anna.Client.GetAsync($"{other.TopicRoundPath}/thema/{topic.Id}/entfernung")).StatusCode);
        Assert.NotNull((await anna.Open($"{planned.TopicRoundPath}/aushang")).QuerySelector(".topic-qr svg"));
    }

    [Fact]
    public async Task What_is_wrong_with_the_terms_stands_at_its_field_and_nothing_is_lost()
    {
        var planned = await house.Conference("Felder", 9);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{planned.TopicRoundPath}/einrichten");
        await anna.Submit(new { Form__VotesOn = $"{planned.EndsAt.BerlinDay.AddDays(1):yyyy-MM-dd}", Form__VotesEach = "9" });
        var errors = anna.Page.QuerySelector(".error-summary")!.TextContent;
        Assert.Contains("Da ist die Veranstaltung schon vorbei.", errors);
        Assert.Contains("Jede Person hat 1 bis 5 Stimmen.", errors);
        await anna.Submit(new
        {
            Form__VotesOn = $"{planned.BeginsAt.BerlinDay.AddDays(-1):yyyy-MM-dd}",
            Form__VotesEach = "3",
            Form__Circle = "Named",
            Form__Guests = "Ada, ada@liste.example\nohne Adresse\nBo, bo@",
        });
        errors = anna.Page.QuerySelector(".error-summary")!.TextContent;
        Assert.Contains("„ohne Adresse“: Bitte schreiben Sie Name, E-Mail-Adresse.", errors);
        Assert.Contains("ohne Adresse", anna.Page.QuerySelector("[name='Form.Guests']")!.TextContent);
        await anna.Submit(new { Form__Guests = "Ada, ada@liste.example" });
        Assert.Contains("Jetzt werden Themen gesammelt.", anna.Page.QuerySelector(".flash")!.TextContent);
    }

    private async Task Document(Event planned, Browser anna)
    {
        await house.In(async db =>
        {
            var known = await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id);
            var begun = db.Documentations.Add(EventDocumentation.Begin(known, null, house.Clock.Now)).Entity;
            begun.Summarise("Kurz.", null, null, null, house.Clock.Now);
            await db.SaveChangesAsync();
        });
        await anna.Open($"{planned.DocumentationPath}/veroeffentlichung");
        await anna.Submit();
    }

    [GeneratedRegex("/themen/[0-9a-f]{64}")]
    private static partial Regex Own();
}
