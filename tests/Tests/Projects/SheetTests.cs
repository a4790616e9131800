using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Projects;
using Buendnisnetz.Territory;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Platform;

namespace Buendnisnetz.Tests.Projects;

/// <summary>Results in figures, links and pictures on the sheet of a project.</summary>
public sealed class SheetTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Results_stand_on_the_sheet_as_figures_and_more_rows_lose_nothing()
    {
        var told = await house.Publish(Slug(await house.Found("Zählt nach")), "Zählt Kinder");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{told.Path}/zahlen");
        Assert.Equal(3, Rows(anna, "What"));
        await anna.Submit(new Dictionary<string, object> { ["Rows[0].What"] = "Kinder betreut", ["Rows[0].Figure"] = "viele" },
            button: "button[name=More]");
        Assert.Equal((HttpStatusCode.OK, 6, "viele"), (anna.Status, Rows(anna, "What"), Value(anna, "Rows[0].Figure")));
        await anna.Submit();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        await anna.Submit(new Dictionary<string, object>
        {
            ["Rows[0].Figure"] = "1.048,5",
            ["Rows[0].Unit"] = "je Woche, 2025",
            ["Rows[4].What"] = "Helfende",
            ["Rows[4].Figure"] = "12",
        });
        Assert.EndsWith("/bearbeiten", anna.Path);
        var page = await house.Visit().Open(told.Path);
        Assert.Equal(["Kinder betreut, je Woche, 2025: 1.048,5", "Helfende: 12"], page.QuerySelectorAll(".figures > div")
            .Select(one => $"{one.QuerySelector("dt")!.TextContent}: {one.QuerySelector("dd")!.TextContent}"));
        Assert.Contains("\"value\":1048.5", page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        await anna.Open($"{told.Path}/zahlen");
        await anna.Submit(new Dictionary<string, object> { ["Rows[0].What"] = "", ["Rows[0].Figure"] = "", ["Rows[0].Unit"] = "" });
        Assert.Single((await house.Visit().Open(told.Path)).QuerySelectorAll(".figures > div"));
    }

    [Theory]
    [InlineData("Kinder", null, "Bitte schreiben Sie die Zahl.")]
    [InlineData("", "3", "was Sie gezählt haben")]
    [InlineData("Kinder", "-3", "zwischen 0 und einer Billion")]
    [InlineData("Kinder", "9999999999999", "zwischen 0 und einer Billion")]
    [InlineData("Kinder", "1,234", "zwei Stellen")]
    public void A_result_says_what_was_counted_and_how_many(string what, string? figure, string sentence) =>
        Assert.Contains(ResultFigure.Objections(what, figure is null ? null : decimal.Parse(figure, German.Culture)),
            one => one.Sentence.Contains(sentence, StringComparison.Ordinal));

    [Fact]
    public void There_are_few_figures_and_links_and_none_twice()
    {
        Assert.Contains("Höchstens 12",
            ResultFigure.ObstacleTo([.. Enumerable.Range(0, 13).Select(at => new ResultFigure($"Zahl {at}", at))]));
        Assert.Contains("steht zweimal", ResultFigure.ObstacleTo([new("Kinder", 1), new("kinder", 2)]));
        Assert.Null(ResultFigure.ObstacleTo([new("Kinder", 1, "2024"), new("Kinder", 2, "2025")]));
        Assert.Contains("Höchstens 10",
            ProjectLink.ObstacleTo([.. Enumerable.Range(0, 11).Select(at => new ProjectLink("Seite", $"https://a{at}.example"))]));
        Assert.Contains("steht zweimal", ProjectLink.ObstacleTo([new("Eins", "https://a.example"), new("Zwei", "https://a.example")]));
        Assert.Throws<Refusal>(() => Told.Of(Founded.Alliance()).LinkTo([new("Falle", "javascript://a.example/%0aalert(1)")], null,
            Founded.Noon));
    }

    [Fact]
    public async Task Links_are_checked_and_lead_out()
    {
        var told = await house.Publish(Slug(await house.Found("Verweist")), "Verweist auf mehr");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{told.Path}/links");
        await anna.Submit(new Dictionary<string, object> { ["Rows[0].Title"] = "Falle", ["Rows[0].Address"] = "javascript:alert(1)" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Contains("Das ist keine Internetadresse.", anna.Page.Body!.TextContent);
        await anna.Submit(new Dictionary<string, object>
        {
            ["Rows[0].Title"] = "Anmeldung",
            ["Rows[0].Address"] = "www.beispiel.de/ferien",
        });
        var link = (await house.Visit().Open(told.Path)).QuerySelector("aside a[href^=https]")!;
        Assert.Equal(("Anmeldung", "https://www.beispiel.de/ferien"), (link.TextContent, link.GetAttribute("href")));
    }

    [Fact]
    public async Task Pictures_have_an_order_a_main_one_and_an_address_as_long_as_they_are_shown()
    {
        var told = await house.Publish(Slug(await house.Found("Zeigt Bilder")), "Zeigt was", Visibility.Community);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{told.Path}/bilder");
        await anna.Upload("main form[enctype]", "Form.Upload", await TestPicture.Jpeg(), "a.jpg", ("Form.Alt", ""), ("Form.Credit", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        foreach (var alt in new[] { "Ein Ball.", "Ein Netz.", "Ein Tor." })
        {
            await anna.Open($"{told.Path}/bilder");
            await anna.Upload("main form[enctype]", "Form.Upload", await TestPicture.Jpeg(), "a.jpg", ("Form.Alt", alt),
                ("Form.Credit", "Verein"), ("Form.Ground", "NobodyRecognisable"));
        }
        await anna.Submit(form: "li:nth-child(3) form[action$='/nach-vorn']", button: "button[name=First]");
        Assert.Equal(["Ein Tor.", "Ein Ball.", "Ein Netz."], await Shown(anna, told.Path));
        var file = (await anna.Open(told.Path)).QuerySelector("main img")!.GetAttribute("src")!;
        Assert.Equal(HttpStatusCode.OK, (await anna.Client.GetAsync(file)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await house.Visit().Client.GetAsync(file)).StatusCode);
        await anna.Open($"{told.Path}/bilder");
        await anna.Submit(form: "li:nth-child(1) form[action$='/entfernung']");
        Assert.Equal(["Ein Ball.", "Ein Netz."], await Shown(anna, told.Path));
        Assert.Equal(HttpStatusCode.NotFound, (await anna.Client.GetAsync(file)).StatusCode);
    }

    [Fact]
    public async Task A_picture_of_a_draft_is_seen_by_its_team_alone_and_of_a_published_one_by_everybody()
    {
        var told = await house.Publish(Slug(await house.Found("Malt noch")), "Malt ein Bild");
        await house.In(db => db.Projects.Where(one => one.Id == told.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.PublishedAt, (DateTimeOffset?)null)));
        var (anna, greta) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Greta));
        await anna.Open($"{told.Path}/bilder");
        await anna.Upload("main form[enctype]", "Form.Upload", await TestPicture.Jpeg(), "a.jpg", ("Form.Alt", "Ein Haus."),
            ("Form.Credit", "Verein"), ("Form.Ground", "NobodyRecognisable"));
        var file = (await anna.Open(told.Path)).QuerySelector("main img")!.GetAttribute("src")!;
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound),
            ((await anna.Client.GetAsync(file)).StatusCode, (await greta.Client.GetAsync(file)).StatusCode));
        await anna.Open($"{told.Path}/bearbeiten");
        await anna.Submit(form: "form[action$='/vorstellen']");
        Assert.Equal(HttpStatusCode.OK, (await house.Visit().Client.GetAsync(file)).StatusCode);
        Assert.Contains(file.Split('/')[2], (await house.Visit().Open("/projekte?q=Malt+ein")).QuerySelector("main")!.InnerHtml);
    }

    [Fact]
    public async Task The_sheet_tells_size_and_kind_of_the_places_and_the_team_alone_reads_who_recorded_a_state()
    {
        var path = await house.FoundBy(Cast.Anna, "Zeigt ihre Größe");
        var told = await house.Publish(Slug(path), "Hat Orte");
        await house.In(async db => (await db.Projects.WithPage.FirstAsync(one => one.Id == told.Id))
            .Classify(["lebensumfeld"], [AreaKey.Parse("08335"), AreaKey.Parse("08212")], null, house.Clock.Now));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{told.Path}/erfahrung");
        await anna.Submit(new { Form__Funding = "Stiftung am See" });
        await anna.Open($"{told.Path}/stand");
        await anna.Submit(new { Next = "Running" }, form: "form:has([name=Next])");
        await anna.Open($"{told.Path}/stand");
        await anna.Submit(form: "form[action$='/zurueck']");
        var page = (await house.Visit().Open(told.Path)).QuerySelector("main")!.TextContent;
        foreach (var fact in new[] { "Landkreis", "kreisfrei", "Bezahlt von", "Stiftung am See" })
            Assert.Contains(fact, page, StringComparison.OrdinalIgnoreCase);
        foreach (var none in new[] { "Was wir gelernt haben", Cast.Anna.Name }) Assert.DoesNotContain(none, page);
        Assert.Contains("Eingetragen am", (await anna.Open(told.Path)).QuerySelector("main")!.TextContent);
        var story = (await anna.Open($"{told.Path}/stand")).QuerySelector("main")!.TextContent;
        Assert.Contains("War ein Versehen, zurückgenommen am", story);
        Assert.Contains($"von {Cast.Anna.Name}.", story);
    }

    [Theory]
    [InlineData("08335043", true, "kreisangehörig")]
    [InlineData("08212000", true, "kreisfrei")]
    [InlineData("08212", false, "kreisfrei")]
    [InlineData("08335", false, "Landkreis")]
    [InlineData("08", false, null)]
    public void An_area_is_described_by_size_and_kind(string key, bool isMunicipality, string? said)
    {
        var kind = isMunicipality ? "Stadt" : key == "08212" ? "Stadtkreis" : "Landkreis";
        var described = MunicipalityClass.Described(new Area(AreaKey.Parse(key), "Ort", kind));
        if (said is null) Assert.Null(described);
        else Assert.Contains(said, described, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<IEnumerable<string?>> Shown(Browser browser, string path) =>
        (await browser.Open(path)).QuerySelectorAll("main .project-sheet img").Select(one => one.GetAttribute("alt"));

    private static int Rows(Browser browser, string field) => browser.Page.QuerySelectorAll($"input[name^='Rows'][name$='{field}']").Length;

    private static string? Value(Browser browser, string name) => browser.Page.QuerySelector($"[name='{name}']")!.GetAttribute("value");

    private static string Slug(string path) => path.Split('/')[^1];
}
