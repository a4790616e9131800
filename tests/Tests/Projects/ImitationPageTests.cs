using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Projects;

/// <summary>Imitating projects as people do it.</summary>
public sealed class ImitationPageTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Somebody_imitates_a_project_and_hears_what_its_origin_has_learnt()
    {
        var (path, told) = await Example("Erfindet das Heft", "Heft zum Nachmachen");
        await house.FoundBy(Cast.Dragan, "Macht es nach");
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open($"/projekte/{told}");
        await dragan.Open(dragan.Page.QuerySelector("a[href$='/nachmachen']")!.GetAttribute("href")!);
        await dragan.Submit(new { Title = "Unser Heft in Singen", From = "Frühjahr 2027", Called = "Familienbüro" });
        Assert.EndsWith("/projekte/unser-heft-in-singen/bearbeiten", dragan.Path);
        Assert.DoesNotContain("Nachahmung", await Body(house.Visit(), $"/projekte/{told}"));
        await dragan.Submit(form: "form[action$='/vorstellen']");
        var page = await Body(house.Visit(), $"/projekte/{told}");
        Assert.Contains("1 Nachahmung", page);
        Assert.Contains("Wie im Vorbild.", page);
        Assert.Contains("Heft zum Nachmachen", await Body(house.Visit(), "/projekte/unser-heft-in-singen"));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"/projekte/{told}/angaben");
        await anna.Submit(new { Form__Steps = "1. Zuerst den Sportkreis fragen" });
        Assert.Contains("Das Vorbild von „Unser Heft in Singen“ sagt etwas Neues.", await Text(dragan, "/schreibtisch"));
        Assert.Contains("Zuerst den Sportkreis fragen", await Text(dragan, "/projekte/unser-heft-in-singen/vorbild"));
        Assert.Equal(["Bei Ihnen", "Jetzt im Vorbild"], dragan.Page.QuerySelectorAll("form .comparison .kern-label")
            .Select(one => one.TextContent));
        Assert.Equal(("Vereine", "Zuerst den Sportkreis"), (dragan.Page.QuerySelector("del")!.TextContent,
            string.Join(' ', dragan.Page.QuerySelectorAll("ins").Select(one => one.TextContent.Trim()))));
        Assert.Contains("Was im Vorbild gleich geblieben ist", dragan.Page.QuerySelector("details.panel:not([open]) summary")!.TextContent);
        await dragan.Submit(new { Codes = "steps" }, form: "form:has([name=Codes])");
        Assert.Contains("1 Abschnitt ist übernommen.", dragan.Page.Body!.TextContent);
        Assert.Contains("Zuerst den Sportkreis fragen", await Text(house.Visit(), "/projekte/unser-heft-in-singen"));
        Assert.DoesNotContain("sagt etwas Neues", await Text(dragan, "/schreibtisch"));
        await anna.Open($"/projekte/{told}/angaben");
        await anna.Submit(new { Form__Goal = "Nur für uns.", Form__Visibility = "Place" });
        Assert.DoesNotContain("sagt etwas Neues", await Text(dragan, "/schreibtisch"));
        await dragan.Open("/projekte/unser-heft-in-singen/vorbild");
        Assert.Equal(HttpStatusCode.NotFound, dragan.Status);
        Assert.Contains("buendnisse", path);
    }

    [Fact]
    public async Task What_is_no_example_and_what_is_foreign_cannot_be_imitated_or_compared()
    {
        var path = await house.Found("Zeigt nichts zum Nachmachen");
        var told = await house.Publish(path.Split('/')[^1], "Nur zum Lesen");
        await house.FoundBy(Cast.Dragan, "Möchte nachmachen");
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open($"{told.Path}/nachmachen");
        Assert.Equal(told.Path, dragan.Path);
        foreach (var below in new[] { "/vorbild", "/vorbild/eigener-weg" })
        {
            await dragan.Open(told.Path + below);
            Assert.Equal(HttpStatusCode.NotFound, dragan.Status);
        }
    }

    [Fact]
    public async Task Two_who_imitate_the_same_at_the_same_moment_both_have_their_own()
    {
        var (_, told) = await Example("Wird zweimal nachgemacht", "Zweimal nachgemacht");
        var homes = new[] { await house.FoundBy(Cast.Dragan, "Eilig eins"), await house.FoundBy(Cast.Greta, "Eilig zwei") };
        var people = new[] { await house.SignIn(Cast.Dragan), await house.SignIn(Cast.Greta) };
        foreach (var person in people) await person.Open($"/projekte/{told}/nachmachen");
        await Task.WhenAll(people.Zip(homes).Select(async pair => await pair.First.Submit(await Filled(pair.First, pair.Second))));
        Assert.All(people, person => Assert.EndsWith("/bearbeiten", person.Path));
        Assert.Equal(2, await house.In(db => db.Adoptions.CountAsync(one => one.Source!.Slug == told)));
    }

    [Fact]
    public async Task One_alliance_imitates_an_origin_once_also_by_two_colleagues_at_the_same_moment()
    {
        var (_, told) = await Example("Wird doppelt gewollt", "Doppelt gewollt");
        var home = await house.FoundBy(Cast.Dragan, "Zwei Kolleginnen");
        var slug = home.Split('/')[^1];
        var alliance = await house.In(db => db.Alliances.FirstAsync(one => one.Slug == slug));
        await house.Seat(await house.Meet(Cast.Femi), AllianceSeats.Place, alliance.Id, AllianceSeats.Editor);
        var people = new[] { await house.SignIn(Cast.Dragan), await house.SignIn(Cast.Femi) };
        foreach (var person in people) await person.Open($"/projekte/{told}/nachmachen");
        await Task.WhenAll(people.Select(async person => await person.Submit(await Filled(person, home))));
        var first = Assert.Single(people, person => person.Path.EndsWith("/bearbeiten", StringComparison.Ordinal));
        var second = people.Single(person => person != first);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.Status);
        Assert.Contains("setzt dieses Vorbild schon um", second.Page.Body!.TextContent);
        Assert.NotNull(second.Page.QuerySelector($"main a[href='{first.Path.Replace("/bearbeiten", "", StringComparison.Ordinal)}']"));
        Assert.Equal(1, await house.In(db => db.Adoptions.CountAsync(one => one.Source!.Slug == told)));
    }

    [Fact]
    public async Task Two_who_imitate_each_other_at_the_same_moment_make_no_circle()
    {
        var (mine, theirs) = (await house.FoundBy(Cast.Dragan, "Ahmt wechselseitig eins"),
            await house.FoundBy(Cast.Greta, "Ahmt wechselseitig zwei"));
        var slugs = new[] { await Learn(mine, "Wechselseitig eins"), await Learn(theirs, "Wechselseitig zwei") };
        var people = new[] { await house.SignIn(Cast.Dragan), await house.SignIn(Cast.Greta) };
        foreach (var (person, slug) in people.Zip(slugs.Reverse())) await person.Open($"/projekte/{slug}/nachmachen");
        await Task.WhenAll(people.Zip(new[] { mine, theirs }).Select(async pair =>
            await pair.First.Submit(await Filled(pair.First, pair.Second))));
        Assert.All(people, person => Assert.EndsWith("/bearbeiten", person.Path));
        var made = await house.In(db => db.Adoptions.Where(one => slugs.Contains(one.Source!.Slug)).OrderBy(one => one.Id).ToListAsync());
        Assert.Equal(2, made.Count);
        Assert.All(made, one => Assert.Equal(one.SourceId, one.RootId));
        Assert.DoesNotContain(made, one => made.Exists(other => other.SourceId == one.CopyId));
    }

    [Fact]
    public async Task An_imitation_names_whom_one_asks_about_the_origin_and_shows_no_address()
    {
        var (path, told) = await Example("Gibt Auskunft", "Auskunft inklusive");
        await house.In(async db => (await db.Projects.FirstAsync(one => one.Slug == told)).Answer("Sportbüro", "sportbuero@vorbild.example",
            null, null, house.Clock.Now));
        var home = await house.FoundBy(Cast.Dragan, "Fragt das Vorbild");
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open($"/projekte/{told}/nachmachen");
        await dragan.Submit(await Filled(dragan, home));
        var page = await dragan.Open(dragan.Path.Replace("/bearbeiten", "", StringComparison.Ordinal));
        var origin = page.QuerySelector("main .notice:has(a[href$='/vorbild'])")!;
        Assert.Contains("Sportbüro, Gibt Auskunft", string.Join(' ', origin.TextContent.Split((char[]?)null,
            StringSplitOptions.RemoveEmptyEntries)));
        Assert.NotNull(origin.QuerySelector($"a[href='{EvidencePaths.AskAlliance(path.Split('/')[^1])}']"));
        Assert.DoesNotContain("sportbuero@vorbild.example", page.DocumentElement.OuterHtml);
    }

    private async Task<string> Learn(string home, string title)
    {
        var slug = (await house.Publish(home.Split('/')[^1], title)).Slug;
        await house.In(async db =>
        {
            var told = await db.Projects.WithPage.FirstAsync(one => one.Slug == slug);
            told.Turn(ProjectState.Running, null, null, null, house.Clock.Now);
            told.Tell(new(Hours: 40, Otherwise: "Früher anfangen."), null, house.Clock.Now);
            told.BecomeExample(null, house.Clock.Now);
        });
        return slug;
    }

    /// <summary>Whoever works in several alliances says in which; others are not asked.</summary>
    private async Task<object> Filled(Browser person, string home)
    {
        if (person.Page.QuerySelector("select[name=Home]") is null) return new { Title = "Dasselbe" };
        var slug = home.Split('/')[^1];
        var id = await house.In(db => db.Alliances.Where(one => one.Slug == slug).Select(one => one.Id).FirstAsync());
        return new { Title = "Dasselbe", Home = id };
    }

    private async Task<(string Path, string Slug)> Example(string alliance, string title)
    {
        var path = await house.Found(alliance);
        var slug = await Learn(path, title);
        return (path, slug);
    }

    private static async Task<string> Body(Browser browser, string path) => (await browser.Open(path)).DocumentElement.OuterHtml;

    private static async Task<string> Text(Browser browser, string path) => (await browser.Open(path)).Body!.TextContent;
}
