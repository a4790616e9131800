using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Projects;

/// <summary>What becomes of the projects of an alliance that pauses or ends, by the forms in which people say so.</summary>
public sealed class ProjectsAtEndTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task At_an_end_nothing_rests_and_who_carries_it_on_is_named()
    {
        var path = await house.Found("Endet mit Projekten");
        await house.Found("Erbt Projekte");
        var told = await house.Publish(Slug(path), "Geht in andere Hände");
        var draft = await Draft(path, "Nur begonnen");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/beenden");
        Assert.Equal(["wird abgebrochen", "führt jemand anderes weiter"], Offered(anna, told.Title));
        Assert.Equal(["bleibt als Entwurf, den nur Ihr Team liest", "wird verworfen"], Offered(anna, "Nur begonnen (Entwurf)"));
        var successor = anna.Page.QuerySelectorAll("select[name=Successor] option").First(option => option.TextContent == "Erbt Projekte")
            .GetAttribute("value")!;
        await anna.Submit(new Dictionary<string, object>
        {
            ["On"] = "2026",
            ["Reason"] = "Wir gehen zusammen.",
            ["Successor"] = successor,
            ["Understood"] = true,
            [Field(anna, told.Title)] = "HandOver",
            [Field(anna, "Nur begonnen (Entwurf)")] = "Cancel",
        }, "main form");
        Assert.Equal(HttpStatusCode.OK, anna.Status);
        var page = (await house.Visit().Open(told.Path)).Body!.TextContent;
        Assert.Contains("abgegeben", page);
        Assert.Contains("Weiter macht Erbt Projekte.", page);
        Assert.False(await house.In(db => db.Projects.AnyAsync(one => one.Id == draft)));
    }

    [Fact]
    public async Task An_ended_alliance_stays_with_nothing_and_where_the_others_pause_nobody_says_that_they_go_on()
    {
        var (path, other) = (await house.Found("Endet gemeinsam"), await house.Found("Ist noch dabei"));
        var (goes, rests) = (await Shared(path, other, "Läuft dort weiter"), await Shared(path, other, "Ruht mit allen"));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/beenden");
        foreach (var one in new[] { goes, rests })
            Assert.Equal(["läuft bei den anderen weiter, wir steigen aus"], Offered(anna, one.Title));
        await Pause(Slug(other), LifeState.CreativePause);
        await anna.Open($"{path}/beenden");
        Assert.Equal(["wird abgebrochen", "führt jemand anderes weiter"], Offered(anna, goes.Title));
        await Pause(Slug(other), LifeState.Active);
        await anna.Open($"{path}/beenden");
        await anna.Submit(new { On = "2026", Reason = "Fertig.", Understood = true }, "main form");
        var now = await house.In(db => db.Projects.Include(one => one.Carriers).FirstAsync(one => one.Id == goes.Id));
        Assert.Equal((ProjectState.Planned, 1), (now.State, now.Carriers.Count));
    }

    [Fact]
    public async Task What_all_carriers_leave_at_the_same_time_rests_and_wakes_with_the_first()
    {
        var (path, other) = (await house.Found("Pausiert zuerst"), await house.Found("Pausiert danach"));
        var told = await Shared(path, other, "Von allen verlassen");
        foreach (var slug in new[] { Slug(path), Slug(other) })
        {
            await Pause(slug, LifeState.CreativePause);
            await Settle(told.Id, slug, PauseFate.Rest, wakes: false);
        }
        Assert.Equal(ProjectState.Resting, await State(told.Id));
        await Pause(Slug(path), LifeState.Active);
        await Settle(told.Id, Slug(path), PauseFate.Rest, wakes: true);
        Assert.Equal(ProjectState.Planned, await State(told.Id));
    }

    [Fact]
    public async Task An_idea_rests_wakes_as_an_idea_and_is_planned_or_given_up()
    {
        var path = await house.Found("Hat eine Idee");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/projekt-neu");
        await anna.Submit(new { Form__Title = "Erst ein Gedanke", Form__Lead = "Vielleicht im nächsten Jahr.", First = "Idea" });
        Assert.Contains("Idee", (await anna.Open("/projekte/erst-ein-gedanke/stand")).Body!.TextContent);
        Assert.Equal(["Es ist geplant", "Es ruht", "Es ist abgebrochen", "Es ist abgegeben: jemand anderes führt es weiter"],
            anna.Page.QuerySelectorAll("form:has([name=Next]) label").Select(label => label.TextContent.Trim())
                .Where(label => label.StartsWith("Es ", StringComparison.Ordinal)));
        var id = await house.In(async db =>
        {
            var told = await db.Projects.WithPage.FirstAsync(one => one.Slug == "erst-ein-gedanke");
            told.Describe(Told.Whole with { Title = told.Title }, null, house.Clock.Now);
            told.Classify(["lebensumfeld"], [], null, house.Clock.Now);
            told.Publish(null, house.Clock.Now);
            return told.Id;
        });
        foreach (var (wakes, state) in new[] { (false, ProjectState.Resting), (true, ProjectState.Idea) })
        {
            await Settle(id, Slug(path), PauseFate.Rest, wakes);
            Assert.Equal(state, await State(id));
        }
    }

    private static IEnumerable<string> Offered(Browser anna, string title) => Choice(anna, title).QuerySelectorAll("label")
        .Select(label => label.TextContent.Trim());

    private static string Field(Browser anna, string title) =>
        Choice(anna, title).QuerySelector("input[type=radio]")!.GetAttribute("name")!;

    private static AngleSharp.Dom.IElement Choice(Browser anna, string title) => anna.Page.QuerySelectorAll("fieldset")
        .First(one => one.QuerySelector("legend")!.TextContent.Contains(title, StringComparison.Ordinal));

    private Task<Guid> Draft(string path, string title) => house.In(async db =>
    {
        var home = await db.Alliances.ForTerritory.FirstAsync(one => one.Slug == Slug(path));
        return db.Projects.Add(Project.Begin(home, new(title, "Ein Satz."), await db.FreeProjectSlug(title), null, house.Clock.Now))
            .Entity.Id;
    });

    private async Task<Project> Shared(string path, string other, string title)
    {
        var told = await house.Publish(Slug(path), title);
        await house.In(async db => db.Add((await db.Projects.WithPage.FirstAsync(one => one.Id == told.Id)).Join(ProjectRole.Carrier,
            Carrying.Of(await db.Alliances.FirstAsync(one => one.Slug == Slug(other))), null, house.Clock.Now)));
        return told;
    }

    private async Task Pause(string slug, LifeState state) => await house.In(db => db.Alliances.Where(one => one.Slug == slug)
        .ExecuteUpdateAsync(set => set.SetProperty(one => one.State, state)));

    private Task Settle(Guid project, string slug, PauseFate fate, bool wakes) => house.In(async db =>
    {
        var topic = db.Catalog.Of<PauseTopic>().First(one => one.Code == "project");
        var decision = new PauseDecision(db, await db.Alliances.FirstAsync(one => one.Slug == slug), project, fate, null, house.Clock.Now,
            default);
        await (wakes ? topic.Wake! : topic.Settle)(decision);
    });

    private Task<ProjectState> State(Guid id) =>
        house.In(db => db.Projects.Where(one => one.Id == id).Select(one => one.State).FirstAsync());

    private static string Slug(string path) => path.Split('/')[^1];
}
