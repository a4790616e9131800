using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Projects;

/// <summary>The page of an origin shows who imitates it, over all links, with what they changed and how many stayed.</summary>
public sealed class ImitationListTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Chains_are_counted_and_lead_back_to_the_first_one()
    {
        var origin = await Example("Macht es zuerst", "Erstes Heft");
        var second = await Imitate(origin, "Macht es danach", "Zweites Heft", Cast.Dragan);
        await Show(second);
        var third = await Imitate(second, "Macht es zuletzt", "Drittes Heft", Cast.Greta);
        var page = (await house.Visit().Open(origin.Path)).QuerySelector("[aria-labelledby=nachahmungen]")!;
        Assert.Contains("2 Nachahmungen", page.TextContent);
        Assert.Contains("Eine davon ahmt ihrerseits eine Nachahmung nach.", page.TextContent);
        Assert.Contains("nach „Zweites Heft“",
            page.QuerySelectorAll("li").Single(row => row.QuerySelector("a")!.TextContent == "Drittes Heft").TextContent);
        var note = (await house.Visit().Open(third.Path)).QuerySelector("[role=note]")!;
        Assert.Equal(["/projekte/zweites-heft", "/projekte/erstes-heft"],
            note.QuerySelectorAll("a[href^='/projekte/']").Select(one => one.GetAttribute("href")));
        Assert.Contains("1 Nachahmung", (await house.Visit().Open(second.Path)).QuerySelector("#nachahmungen")!.TextContent);
    }

    [Fact]
    public async Task What_somebody_may_not_read_is_no_number_and_no_dot()
    {
        var origin = await Example("Zeigt nur Lesbares", "Lesbares Heft");
        await Imitate(origin, "Zeigt es allen", "Offenes Heft", Cast.Dragan);
        await Imitate(origin, "Zeigt es der Gemeinschaft", "Vertrautes Heft", Cast.Dragan, Visibility.Community);
        foreach (var place in new[] { origin.Path, $"{origin.Path}/nachahmungen" })
        {
            var page = (await house.Visit().Open(place)).Body!.TextContent;
            Assert.Contains("1 Nachahmung", page);
            Assert.DoesNotContain("Vertrautes Heft", page);
            Assert.DoesNotContain("Zeigt es der Gemeinschaft", (await house.Visit().Open(place)).DocumentElement.OuterHtml);
            Assert.Contains("2 Nachahmungen", (await (await house.SignIn(Cast.Dragan)).Open(place)).Body!.TextContent);
        }
    }

    [Fact]
    public async Task The_team_of_the_origin_reads_the_changed_words_and_nobody_else()
    {
        var origin = await Example("Liest nach", "Heft zum Nachlesen");
        var copy = await Imitate(origin, "Sagt es anders", "Anderes Heft", Cast.Dragan);
        await house.In(async db => (await db.Projects.WithPage.FirstAsync(one => one.Id == copy.Id)).Describe(
            Told.Whole with { Title = copy.Title, Goal = "Familien probieren es sonntags aus." }, null, house.Clock.Now));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(origin.Path);
        await anna.Open(anna.Page.QuerySelector("#nachahmungen")!.ParentElement!.QuerySelector("li a.small")!.GetAttribute("href")!);
        Assert.Contains(anna.Page.QuerySelectorAll("ins"), one => one.TextContent.Contains("sonntags", StringComparison.Ordinal));
        var address = anna.Path;
        Assert.Null((await house.Visit().Open(origin.Path)).QuerySelector("li a.small"));
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open(address);
        Assert.Equal(HttpStatusCode.NotFound, dragan.Status);
    }

    [Fact]
    public void Years_count_from_the_day_on_which_it_began_to_run()
    {
        var today = new DateOnly(2026, 11, 21);
        List<(ProjectState, DateOnly)> Life(params (ProjectState, DateOnly)[] turns) => [.. turns];
        var found = Staying.Of(
        [
            Life((ProjectState.Planned, new(2020, 1, 1)), (ProjectState.Running, new(2024, 6, 1))),
            Life((ProjectState.Planned, new(2022, 1, 1)), (ProjectState.Running, new(2022, 6, 1)),
                (ProjectState.Completed, new(2024, 1, 1))),
            Life((ProjectState.Running, new(2023, 1, 1)), (ProjectState.Cancelled, new(2023, 6, 1))),
            Life((ProjectState.Running, new(2023, 5, 1)), (ProjectState.Perpetuated, new(2024, 1, 1))),
            Life((ProjectState.Planned, new(2020, 1, 1))), Life((ProjectState.Running, new(2026, 6, 1))),
        ], today);
        Assert.Equal([new Staying(1, 3, 0, 4), new Staying(2, 2, 1, 4), new Staying(3, 1, 1, 3)], found);
        Assert.Equal("2 Jahre nach dem Anfang liefen 2 von 4, 1 war abgeschlossen.", found[1].Sentence);
    }

    [Fact]
    public async Task The_page_of_an_origin_asks_the_same_however_many_imitate_it()
    {
        var origin = await Example("Wird oft gefragt", "Oft gefragtes Heft");
        await Imitate(origin, "Fragt einmal", "Heft einmal", Cast.Dragan);
        var visitor = house.Visit();
        var few = await house.Queries.During(() => visitor.Open(origin.Path));
        for (var i = 0; i < 3; i++) await Imitate(origin, $"Fragt öfter {i}", $"Heft öfter {i}", Cast.Dragan);
        Assert.Equal(few, await house.Queries.During(() => house.Visit().Open(origin.Path)));
    }

    private async Task<Project> Example(string alliance, string title)
    {
        var told = await house.Publish((await house.Found(alliance)).Split('/')[^1], title);
        await Show(told);
        return told;
    }

    private Task Show(Project told) => house.In(async db =>
    {
        var known = await db.Projects.WithPage.FirstAsync(one => one.Id == told.Id);
        known.Turn(ProjectState.Running, null, null, null, house.Clock.Now);
        known.Tell(new(Hours: 40, Otherwise: "Früher anfangen."), null, house.Clock.Now);
        known.BecomeExample(null, house.Clock.Now);
    });

    private async Task<Project> Imitate(Project source, string alliance, string title, Cast who, Visibility visibility = Visibility.Public)
    {
        var home = (await house.FoundBy(who, alliance)).Split('/')[^1];
        return await house.In(async db =>
        {
            var known = await db.Projects.WithPage.FirstAsync(one => one.Id == source.Id);
            var by = await db.Alliances.ForTerritory.FirstAsync(one => one.Slug == home);
            var (made, tie) = known.Imitate(by, new(title), await db.OriginOf(source.Id, default), await db.FreeProjectSlug(title), null,
                house.Clock.Now);
            db.AddRange(made, tie);
            made.Describe(Told.Whole with { Title = title, Visibility = visibility }, null, house.Clock.Now);
            made.Publish(null, house.Clock.Now);
            return made;
        });
    }
}
