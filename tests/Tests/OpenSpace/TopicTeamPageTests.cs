using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Documentation;
using Buendnisnetz.Events;
using Buendnisnetz.OpenSpace;
using Buendnisnetz.Tests.Bookings;
using Buendnisnetz.Tests.Documentation;

namespace Buendnisnetz.Tests.OpenSpace;

/// <summary>The pages of an open space for its team, and what everybody reads of what the team does.</summary>
public sealed class TopicTeamPageTests(TestHouse house) : IClassFixture<TestHouse>
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
        var own = Spaces.OwnLink().Match(Assert.Single(house.Letters, one => one.To.Contains("ada-ganz@teil.example")
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
    public async Task Results_stand_on_the_page_of_the_event_as_soon_as_they_are_shown()
    {
        var planned = await house.Space("Gleich", TopicCircle.Placed, "Pia");
        await house.Propose(planned, "Pia", "Sofort", leads: true);
        Assert.Matches(@"Woran arbeiten wir\?\s+Themen werden gesammelt", (await house.Visit().Open(planned.Path)).Body!.TextContent);
        house.Clock.Advance(TimeSpan.FromDays(9));
        await house.Form(planned);
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
        Assert.Contains("Zeile 2: Bitte schreiben Sie Name, E-Mail-Adresse.", errors);
        Assert.Contains("ohne Adresse", anna.Page.QuerySelector("[name='Form.Guests']")!.TextContent);
        await anna.Submit(new { Form__Guests = "Ada, ada@liste.example" });
        Assert.Contains("Jetzt werden Themen gesammelt.", anna.Page.QuerySelector(".flash")!.TextContent);
    }

    [Fact]
    public async Task Results_come_with_a_documentation_only_once_nobody_who_reads_the_event_is_left_out()
    {
        var planned = await house.Space("Nur einige", TopicCircle.Placed, "Rike");
        await house.Propose(planned, "Rike", "Vertraulich", leads: true);
        await house.Grouped(planned);
        house.Clock.Advance(planned.EndsAt.AddDays(1) - house.Clock.Now);
        await house.In(async db =>
        {
            var group = await db.TopicGroups.Include(one => one.Session).SingleAsync(one => one.Topic!.Title == "Vertraulich");
            group.Write(new("Was nicht alle lesen"), group.Session!, house.Clock.Now);
            return await db.SaveChangesAsync();
        });
        await house.Document(planned, (one, known) => one.ShowTo(Visibility.Community, known, null, house.Clock.Now));
        await house.PublishedOf(planned);
        Assert.Null((await house.Round(planned)).PublishedAt);
        Assert.DoesNotContain("Was nicht alle lesen", (await house.Visit().Open(planned.Path)).Body!.TextContent);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{planned.Path}/dokumentation/sichtbarkeit");
        await anna.Submit(new { Visibility = "Public" });
        Assert.Contains("Was nicht alle lesen", (await house.Visit().Open(planned.Path)).Body!.TextContent);
    }

    [Fact]
    public async Task Of_a_cancelled_event_nothing_is_said_but_that()
    {
        var planned = await house.Space("Fällt aus", TopicCircle.Placed, "Sina");
        await house.In(async db =>
        {
            (await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id)).Cancel("Sturm", null, house.Clock.Now);
            return await db.SaveChangesAsync();
        });
        foreach (var path in new[] { planned.TopicsPath, (await house.Person(planned, "Sina")).Path })
            Assert.Equal("Die Veranstaltung ist abgesagt.",
                (await house.Visit().Open(path)).QuerySelector(".topic-stand")!.TextContent.Trim());
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
}
