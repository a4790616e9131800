using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Projects;

/// <summary>Projects as people tell and read them.</summary>
public sealed class ProjectPageTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_coordinator_tells_of_a_project_and_it_stands_wherever_it_belongs()
    {
        var path = await house.Found("Gibt Hefte heraus");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/projekt-neu");
        const string lead = "Dreißig Gutscheine.";
        await anna.Submit(new { Form__Title = "Gutscheinheft Familiensport", Form__Lead = lead, Form__From = "Herbst 2024" });
        await anna.BeginAnyway();
        Assert.EndsWith("/projekte/gutscheinheft-familiensport/bearbeiten", anna.Path);
        Assert.Contains("Es fehlt noch: wozu es gebraucht wird, das Ziel und ein Handlungsfeld.", anna.Page.Body!.TextContent);
        var visitor = house.Visit();
        Assert.Equal(HttpStatusCode.NotFound, await Status(visitor, "/projekte/gutscheinheft-familiensport"));
        await anna.Open("/projekte/gutscheinheft-familiensport/angaben");
        await anna.Submit(new { Form__Need = "Sport ist teuer.", Form__Goal = "Alle probieren aus." });
        await anna.Open("/projekte/gutscheinheft-familiensport/handlungsfelder");
        await anna.Submit(new { Codes = "lebensumfeld" });
        await anna.Submit(form: "form[action$='/vorstellen']");
        foreach (var place in new[] { path, "/projekte?q=Familiensport", $"{path}/projekte",
            "/projekte?feld=lebensumfeld&stand=Planned&q=Familiensport" })
            Assert.Contains("Gutscheinheft Familiensport", (await visitor.Open(place)).Body!.TextContent);
        var page = (await visitor.Open("/projekte/gutscheinheft-familiensport")).Body!.TextContent;
        Assert.Contains("seit Herbst 2024", page);
        Assert.Contains("Gibt Hefte heraus", page);
    }

    [Fact]
    public async Task The_state_is_turned_with_its_date_and_a_mistake_is_taken_back()
    {
        var path = await house.Found("Dreht sich");
        var told = await house.Publish(Slug(path), "Was läuft und ruht");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{told.Path}/stand");
        await anna.Submit(new { Next = "Running", On = "März 2026" });
        await anna.Open($"{told.Path}/stand");
        await anna.Submit(new { Next = "Resting" }, form: "form:has([name=Next])");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Contains("Bitte sagen Sie in einem Satz, warum.", anna.Page.Body!.TextContent);
        await anna.Submit(new { Next = "Resting", Reason = "Uns fehlen Hände." }, form: "form:has([name=Next])");
        Assert.Contains("ruht: Uns fehlen Hände.", (await house.Visit().Open(told.Path)).Body!.TextContent);
        await anna.Open($"{told.Path}/stand");
        await anna.Submit(form: "form[action$='/zurueck']");
        Assert.DoesNotContain("Uns fehlen Hände.", (await house.Visit().Open(told.Path)).Body!.TextContent);
    }

    [Fact]
    public async Task Each_alliance_that_carries_it_edits_it_and_nobody_else_finds_the_pages()
    {
        var (path, told) = (await house.Found("Fängt an"), "gemeinsam-getragen");
        await house.Publish(Slug(path), "Gemeinsam getragen", Visibility.Place);
        var other = await house.FoundBy(Cast.Dragan, "Trägt mit");
        var (anna, dragan) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Dragan));
        string[] pages = ["", "/bearbeiten", "/angaben", "/stand", "/beteiligte", "/erfahrung", "/auskunft", "/handlungsfelder", "/orte"];
        foreach (var below in pages) Assert.Equal(HttpStatusCode.NotFound, await Status(dragan, $"/projekte/{told}{below}"));
        await anna.Open($"/projekte/{told}/beteiligte?suche=Trägt");
        await anna.Submit(form: "form.panel", button: "button[value='Carrier']");
        foreach (var below in pages) Assert.Equal(HttpStatusCode.OK, await Status(dragan, $"/projekte/{told}{below}"));
        await anna.Open($"/projekte/{told}/beteiligte");
        await anna.Submit(form: "form.inline-form");
        Assert.Equal(HttpStatusCode.NotFound, await Status(anna, $"/projekte/{told}"));
        Assert.Contains("Gemeinsam getragen", (await dragan.Open($"{other}/projekte")).Body!.TextContent);
    }

    [Fact]
    public async Task A_project_for_the_community_stands_on_no_page_of_visitors()
    {
        var path = await house.Found("Vertraut sich an");
        var told = await house.Publish(Slug(path), "Nur unter uns", Visibility.Community);
        await house.RunJobs();
        var visitor = house.Visit();
        Assert.Equal(HttpStatusCode.NotFound, await Status(visitor, told.Path));
        foreach (var place in new[] { "/projekte", "/projekte?q=unter", path, $"{path}/projekte", "/suche?q=unter", "/sitemap.xml" })
        {
            var body = await Body(visitor, place);
            Assert.DoesNotContain("Nur unter uns", body);
            Assert.DoesNotContain(told.Path, body);
        }
        var open = await house.Publish(Slug(path), "Für alle zu lesen");
        Assert.Contains(open.Path, await Body(visitor, "/sitemap.xml"));
        await house.FoundBy(Cast.Dragan, "Liest mit");
        Assert.Contains("Nur unter uns", await Body(await house.SignIn(Cast.Dragan), "/projekte?q=unter"));
    }

    [Fact]
    public async Task A_pause_asks_for_each_project_and_wakes_what_rested()
    {
        var path = await house.Found("Macht Pause mit Projekt");
        var told = await house.Publish(Slug(path), "Ruht mit");
        var at = house.Clock.Now;
        await house.In(async db => (await db.Projects.WithPage.FirstAsync(one => one.Id == told.Id))
            .Turn(ProjectState.Running, null, null, null, at));
        var things = await house.In(async db => await db.RunningThings(await db.Alliances.FirstAsync(one => one.Slug == Slug(path)), at,
            default));
        var (topic, thing) = Assert.Single(things, one => one.Thing.Id == told.Id);
        Assert.Equal(["ruht", "ist abgeschlossen", "führt jemand anderes weiter", "wird abgebrochen"],
            thing.Fates.Select(fate => fate.Label));
        foreach (var (work, state) in new[] { (topic.Settle, ProjectState.Resting), (topic.Wake!, ProjectState.Running) })
        {
            await house.In(async db => await work(new(db, await db.Alliances.FirstAsync(one => one.Slug == Slug(path)), told.Id,
                PauseFate.Rest, null, at, default)));
            Assert.Equal(state, await house.In(db => db.Projects.Where(one => one.Id == told.Id).Select(one => one.State).FirstAsync()));
        }
    }

    [Fact]
    public async Task Whose_alliance_is_entered_by_others_gets_a_letter()
    {
        var told = await house.Publish(Slug(await house.Found("Meldet an")), "Nimmt andere auf");
        await house.FoundBy(Cast.Dragan, "Wird eingetragen");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{told.Path}/beteiligte?suche=Wird+eingetragen");
        await anna.Submit(form: "form.panel", button: "button[value='Carrier']");
        var letter = await house.In(db => db.Mails.AsNoTracking().OrderBy(mail => mail.Id).FirstAsync(mail => mail.To == Cast.Dragan.Email
            && mail.Subject.Contains("Nimmt andere auf")));
        Assert.Contains("als Träger eingetragen", letter.Text);
        Assert.Equal(Cast.Anna.Email, letter.AnswersTo);
    }

    [Theory]
    [InlineData(PauseFate.Rest, 2)]
    [InlineData(PauseFate.HandOver, 1)]
    public async Task What_others_carry_too_goes_on_and_a_pausing_alliance_stays_or_leaves(PauseFate fate, int carriers)
    {
        var (path, other) = (await house.Found($"Pausiert gemeinsam {fate}"), Slug(await house.Found($"Macht weiter {fate}")));
        var told = await house.Publish(Slug(path), $"Gemeinsames {fate}");
        var at = house.Clock.Now;
        await house.In(async db => db.Add((await db.Projects.WithPage.FirstAsync(one => one.Id == told.Id)).Join(ProjectRole.Carrier,
            Carrying.Of(await db.Alliances.FirstAsync(one => one.Slug == other)), null, at)));
        var things = await house.In(async db => await db.RunningThings(await db.Alliances.FirstAsync(one => one.Slug == Slug(path)), at,
            default));
        var (topic, thing) = Assert.Single(things, one => one.Thing.Id == told.Id);
        Assert.All(thing.Fates, one => Assert.StartsWith("läuft bei den anderen weiter", one.Label));
        foreach (var work in new[] { topic.Settle, topic.Wake! })
            await house.In(async db => await work(new(db, await db.Alliances.FirstAsync(one => one.Slug == Slug(path)), told.Id, fate, null,
                at, default)));
        var now = await house.In(db => db.Projects.Include(one => one.Carriers).FirstAsync(one => one.Id == told.Id));
        Assert.Equal((ProjectState.Planned, carriers), (now.State, now.Carriers.Count));
    }

    [Fact]
    public async Task What_an_idea_carries_is_read_by_its_team_alone()
    {
        var (slug, at) = ("traegt-noch-niemand", house.Clock.Now);
        var idea = await house.In(db =>
        {
            var made = db.Alliances.Add(Alliance.Imagine(new("Ist erst Idee", "", null, "", null), "ist-erst-idee", null, at)).Entity;
            var told = db.Projects.Add(Project.Begin(made, Told.Whole, slug, null, at)).Entity;
            told.Classify(["lebensumfeld"], [], null, at);
            return Task.FromResult(made);
        });
        await house.Seat(await house.Meet(Cast.Dragan), AllianceSeats.Place, idea.Id, AllianceSeats.Coordinator);
        var dragan = await house.SignIn(Cast.Dragan);
        Assert.Contains("Noch ist das Bündnis eine Idee", await Body(dragan, $"/projekte/{slug}/bearbeiten"));
        await house.In(async db =>
        {
            var told = await db.Projects.WithPage.FirstAsync(one => one.Slug == slug);
            Assert.Throws<Refusal>(() => told.Publish(null, at));
            told.Describe(Told.Whole with { Visibility = Visibility.Place }, null, at);
            told.Publish(null, at);
            Assert.Throws<Refusal>(() => told.Describe(Told.Whole, null, at));
        });
    }

    private static string Slug(string path) => path.Split('/')[^1];

    private static async Task<HttpStatusCode> Status(Browser browser, string path)
    {
        await browser.Open(path);
        return browser.Status;
    }

    private static async Task<string> Body(Browser browser, string path)
    {
        await browser.Open(path);
        return browser.Page.DocumentElement.OuterHtml;
    }
}
