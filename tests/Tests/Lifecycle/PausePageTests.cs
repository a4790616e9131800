using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.News;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Lifecycle;

public sealed class PausePageTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Five_answers_and_the_public_page_says_at_once_who_answers()
    {
        var path = await house.Found("Ruht bald");
        var anna = await house.Pauses(path);
        Assert.EndsWith("/leben", anna.Path, StringComparison.Ordinal);
        var page = (await house.Visit().Open(path)).QuerySelector("main")!;
        var notice = page.QuerySelector(".pause-notice")!.TextContent;
        Assert.Contains("kreative Pause", notice);
        var answers = page.QuerySelector(".contact-point")!.TextContent;
        Assert.Contains("für Familien", answers);
        Assert.Contains("familie@example.org", answers);
        Assert.Contains("2 Bündnispartner", page.TextContent);
    }

    [Fact]
    public async Task Who_answers_is_changed_on_a_page_of_its_own()
    {
        var path = await house.Found("Andere Antwort");
        var anna = await house.Pauses(path);
        await house.Change("Andere Antwort", alliance => alliance.Open(new ContactDetails("Rathaus", Audience.Families,
            "rathaus@example.org", null), null, house.Clock.Now));
        var page = await anna.Open($"{path}/leben/antwort");
        var town = page.QuerySelectorAll("label").First(label => label.TextContent.StartsWith("Rathaus", StringComparison.Ordinal));
        var id = page.GetElementById(town.GetAttribute("for")!)!.GetAttribute("value")!;
        await anna.Submit(new Dictionary<string, object> { ["Groups[0].Points"] = id }, "main form");
        Assert.EndsWith("/leben", anna.Path, StringComparison.Ordinal);
        var points = (await house.Visit().Open(path)).QuerySelectorAll(".contact-point");
        Assert.Contains("rathaus@example.org", points[0].TextContent);
        Assert.Contains("ruht in der Pause", points[1].TextContent);
    }

    [Fact]
    public async Task Every_public_page_stays_and_every_list_marks_the_pause()
    {
        var path = await house.Found("Markiert");
        await house.Pauses(path);
        await house.RunJobs();
        var visitor = house.Visit();
        foreach (var below in new[] { "", "/partner", "/aktuelles", "/aktuelles.atom" })
            Assert.Equal(HttpStatusCode.OK, (await visitor.Client.GetAsync(path + below)).StatusCode);
        Assert.Contains("Markiert", (await visitor.Open("/buendnisse?stand=in-kreativer-pause")).QuerySelector("main .cards")!.TextContent);
        Assert.NotEmpty((await visitor.Open("/buendnisse")).QuerySelectorAll("a.dot.paused"));
        Assert.Contains("in kreativer Pause", (await visitor.Open("/finden?ort=78315")).QuerySelector("main")!.TextContent);
        Assert.Contains("in kreativer Pause", (await visitor.Open("/suche?q=Markiert")).QuerySelector("main .hits")!.TextContent);
        Assert.Contains("in kreativer Pause seit", (await visitor.Open(path))
            .QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Contains("Kreative Pause", await visitor.Client.GetStringAsync(path + "/aktuelles.atom"));
        Assert.Contains("in kreativer Pause", (await visitor.Open(path)).QuerySelector(".life")!.TextContent);
    }

    [Fact]
    public async Task A_paused_alliance_is_shown_with_few_queries()
    {
        var path = await house.Found("Sparsam");
        await house.Pauses(path);
        Assert.InRange(await house.Queries.During(() => house.Visit().Open(path)), 1, 8);
    }

    [Fact]
    public async Task A_missing_answer_is_explained_and_mended_on_the_same_page()
    {
        var path = await house.Found("Ohne Postfach");
        await house.Change("Ohne Postfach", alliance => alliance.Open(new ContactDetails("Wirtschaftsförderung", Audience.Companies, null,
            "030 23125 200"), null, house.Clock.Now));
        var anna = await house.Pauses(path);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Contains("Unternehmen", anna.Page.QuerySelector(".error-summary")!.TextContent);
        await anna.Submit(new Dictionary<string, object> { ["Form.Groups[1].NewMailbox"] = "wirtschaft@landkreis.example" }, "main form");
        Assert.Equal(HttpStatusCode.OK, anna.Status);
        Assert.Contains("wirtschaft@landkreis.example", (await house.Visit().Open(path)).QuerySelector("aside")!.TextContent);
    }

    [Fact]
    public async Task The_words_are_seen_before_anybody_else_reads_them()
    {
        var path = await house.Found("Vorschau");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/pause");
        await anna.Submit(new { Form__Reasons = new[] { "StaffChange" }, Form__Notice = "Wir holen Luft." }, "main form",
            "button[formaction]");
        Assert.Contains("Wir holen Luft.", anna.Page.QuerySelector(".pause-notice")!.TextContent);
        Assert.Null((await house.Visit().Open(path)).QuerySelector(".pause-notice"));
    }

    [Fact]
    public async Task What_could_not_be_kept_is_not_shown_as_a_promise()
    {
        var path = await house.Found("Vorschau von gestern");
        var anna = await house.SignIn(Cast.Anna);
        Assert.Contains("Er steht in der E-Mail an sie.", (await anna.Open($"{path}/pause")).QuerySelector("main")!.TextContent);
        var yesterday = $"{house.Clock.Today.AddDays(-1):yyyy-MM-dd}";
        await anna.Submit(new { Form__Reasons = new[] { "StaffChange" }, Form__LookBackOn = yesterday }, "main form", "button[formaction]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Null(anna.Page.QuerySelector(".pause-notice"));
        Assert.NotEmpty(anna.Page.QuerySelectorAll(".error-summary a[href='#Form_LookBackOn']"));
    }

    [Fact]
    public async Task Partners_hear_of_it_by_mail_and_office_and_team_by_notice()
    {
        var path = await house.Found("Mit Briefen");
        await house.SignInAdministrator();
        await house.Change("Mit Briefen", alliance => alliance.NoteMailbox(alliance.ActivePartnerships.First(), "partner@verein.example",
            null, house.Clock.Now));
        await house.Pauses(path);
        await house.RunJobs();
        Assert.DoesNotContain(house.Letters, letter => letter.To.Contains("partner@verein.example", StringComparison.Ordinal));
        house.Clock.Advance(TimeSpan.FromMinutes(11));
        await house.RunJobs();
        var letter = Assert.Single(house.Letters, letter => letter.To.Contains("partner@verein.example", StringComparison.Ordinal));
        Assert.Contains("familie@example.org", letter.Text);
        Assert.Matches(@"^Guten Tag\s+„Mit Briefen“ legt eine kreative Pause ein\.\s+"
            + @"Der Grund: [^:]+willkommen\.\s+Wer weiter antwortet:\s+\* Familien:", letter.Text);
        var edda = await house.SignIn(Cast.Edda);
        Assert.Contains("Mit Briefen", (await edda.Open("/schreibtisch/neuigkeiten")).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task What_is_taken_back_in_time_is_told_to_no_partner()
    {
        var path = await house.Found("Versehen");
        await house.Change("Versehen", alliance => alliance.NoteMailbox(alliance.ActivePartnerships.First(), "versehen@verein.example",
            null, house.Clock.Now));
        var anna = await house.Pauses(path);
        await anna.Submit(form: "form[action$='/ruecknahme']");
        house.Clock.Advance(TimeSpan.FromMinutes(30));
        await house.RunJobs();
        Assert.DoesNotContain(house.Letters, letter => letter.To.Contains("versehen@verein.example", StringComparison.Ordinal));
        Assert.Null((await house.Visit().Open(path)).QuerySelector(".pause-notice"));
    }

    [Fact]
    public async Task A_draft_goes_out_before_the_pause_or_stays_in_the_drawer()
    {
        var path = await house.Found("Mit Entwürfen");
        var anna = await house.SignIn(Cast.Anna);
        foreach (var title in new[] { "Bleibt liegen", "Geht noch hinaus" })
            await house.Change("Mit Entwürfen", (db, alliance) => db.News.Add(NewsItem.Write(alliance,
                new NewsText(title, "Kurz gesagt.", "", Visibility.Public), Slug.Of(title), null, house.Clock.Now)));
        await anna.Open($"{path}/pause");
        Assert.Contains("Angefangene Neuigkeit: Geht noch hinaus", anna.Page.QuerySelector("main")!.TextContent);
        await anna.Submit(new Dictionary<string, object>
        {
            ["Form.Reasons"] = new[] { "StaffChange" },
            ["Form.Things[1].Fate"] = "Complete"
        }, "main form");
        var text = (await house.Visit().Open(path)).QuerySelector("main")!.TextContent;
        Assert.Contains("Geht noch hinaus", text);
        Assert.DoesNotContain("Bleibt liegen", text);
        Assert.Contains("alles ist wieder da", (await anna.Open($"{path}/wieder-starten")).QuerySelector("main")!.TextContent);
        Assert.Contains("Bleibt liegen", (await anna.Open($"{path}/wieder-starten")).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task One_click_restores_everything()
    {
        var path = await house.Found("Kommt zurück");
        var before = (await house.Visit().Open(path)).QuerySelector("main .with-aside")!.TextContent.Length;
        var anna = await house.Pauses(path);
        await anna.Open($"{path}/wieder-starten");
        await anna.Submit(new { Words = "Mit neuem Schwung" });
        Assert.Equal(HttpStatusCode.OK, anna.Status);
        var page = await house.Visit().Open(path);
        Assert.Null(page.QuerySelector(".pause-notice"));
        Assert.True(page.QuerySelector("main .with-aside")!.TextContent.Length >= before);
    }

    [Theory]
    [InlineData("pause")]
    [InlineData("wieder-starten")]
    [InlineData("neu-gruenden")]
    [InlineData("leben")]
    public async Task Only_those_who_lead_decide_on_the_life(string page)
    {
        var path = await house.Found($"Fremdes Leben {page}");
        var (carla, dragan) = (await house.SignIn(Cast.Carla), await house.SignIn(Cast.Dragan));
        Assert.NotEqual(HttpStatusCode.OK, (await carla.Client.GetAsync($"{path}/{page}")).StatusCode);
        await dragan.Open($"{path}/{page}");
        Assert.Equal(HttpStatusCode.NotFound, dragan.Status);
    }
}
