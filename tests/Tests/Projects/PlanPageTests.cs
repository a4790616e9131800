using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Projects;

/// <summary>Plan and materials as people use them.</summary>
public sealed class PlanPageTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Whoever_imitates_has_a_plan_and_a_list_and_ticks_off_what_is_done()
    {
        var told = await Example("Plant vor", "Heft mit Plan");
        await house.FoundBy(Cast.Dragan, "Plant nach");
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open($"{told.Path}/nachmachen");
        await dragan.Submit(new { Title = "Unser Heft mit Plan" });
        Assert.Contains("1 Schritt, noch nicht erledigt.", Words(dragan));
        var path = dragan.Path.Replace("/bearbeiten", "", StringComparison.Ordinal);
        await dragan.Open(path);
        Assert.Contains("Vereine fragen", dragan.Page.QuerySelector("#schritte ~ .plan .timeline")!.TextContent);
        Assert.Contains("Druckvorlage", dragan.Page.QuerySelector("[aria-labelledby=material]")!.TextContent);
        await dragan.Submit(form: "form:has([name=Step])");
        Assert.EndsWith(path, dragan.Path);
        Assert.Contains("Der Schritt ist erledigt.", Words(dragan));
        Assert.Contains($"von {Cast.Dragan.Name}", dragan.Page.QuerySelector(".plan .done")!.TextContent);
        await dragan.Submit(form: "form:has([name=Thing])");
        Assert.Contains("Alles ist da.", Words(dragan));
        await dragan.Submit(form: "form:has([name=Step])");
        Assert.Contains("noch nicht erledigt", Words(dragan));
    }

    [Fact]
    public async Task A_plan_is_typed_as_rows_and_a_reader_sees_when_what_was_done_and_not_by_whom()
    {
        var told = await house.Publish((await house.Found("Tippt Pläne")).Split('/')[^1], "Getippter Plan");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{told.Path}/plan");
        await anna.Submit(form: "form[action$='/aus-schritten']");
        Assert.EndsWith("/plan", anna.Path);
        Assert.Equal("Vereine fragen", anna.Page.QuerySelector("[name='Rows[0].What']")!.GetAttribute("value"));
        await anna.Submit(new Dictionary<string, object> { ["Rows[1].Until"] = "März 2020" }, form: "form:has([name='Rows[0].What'])");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        await anna.Submit(new Dictionary<string, object> { ["Rows[1].What"] = "Heft drucken" }, form: "form:has([name='Rows[0].What'])");
        await anna.Open(told.Path);
        Assert.Contains("überfällig", Words(anna));
        await anna.Submit(form: "li:nth-child(2) form:has([name=Step])");
        var page = (await house.Visit().Open(told.Path)).QuerySelector("main")!;
        Assert.Contains("1 von 2 Schritten ist erledigt.", page.TextContent);
        Assert.Contains("erledigt am", page.TextContent);
        Assert.DoesNotContain(Cast.Anna.Name, page.TextContent);
        Assert.Null(page.QuerySelector("form:has([name=Step])"));
    }

    [Fact]
    public async Task Two_who_tick_off_at_the_same_moment_lose_nothing_and_a_stranger_ticks_off_nothing()
    {
        var told = await house.Publish((await house.Found("Hakt zu zweit")).Split('/')[^1], "Zu zweit abgehakt");
        await house.In(async db => (await db.Projects.FirstAsync(one => one.Id == told.Id))
            .PlanOn([new PlanStep("Eins"), new PlanStep("Zwei")], null, house.Clock.Now));
        var team = new[] { await house.SignIn(Cast.Anna), await house.SignIn(Cast.Carla) };
        foreach (var one in team) await one.Open(told.Path);
        await Task.WhenAll(team.Select((one, at) => one.Submit(form: $"li:nth-child({at + 1}) form:has([name=Step])")));
        Assert.All((await house.In(db => db.Projects.FirstAsync(one => one.Id == told.Id))).Plan, step => Assert.NotNull(step.DoneAt));
        var greta = await house.SignIn(Cast.Greta);
        await greta.Open($"{told.Path}/haken");
        Assert.Equal(HttpStatusCode.NotFound, greta.Status);
        await team[0].Open(told.Path);
        await house.In(async db => (await db.Projects.FirstAsync(one => one.Id == told.Id)).PlanOn([new("Drei")], null, house.Clock.Now));
        await team[0].Submit(form: "li:nth-child(2) form:has([name=Step])");
        Assert.Contains("steht nicht mehr da", team[0].Page.Body!.TextContent);
    }

    private Task<Project> Example(string alliance, string title) => Prepared(alliance, title, one =>
    {
        one.Turn(ProjectState.Running, null, null, null, house.Clock.Now);
        one.Tell(new(Hours: 40, Otherwise: "Früher anfangen."), null, house.Clock.Now);
        one.Gather([new("Druckvorlage", "https://vorlage.example")], null, house.Clock.Now);
        one.BecomeExample(null, house.Clock.Now);
    });

    private async Task<Project> Prepared(string alliance, string title, Action<Project> work)
    {
        var told = await house.Publish((await house.Found(alliance)).Split('/')[^1], title);
        return await house.In(async db =>
        {
            var one = await db.Projects.WithPage.FirstAsync(known => known.Id == told.Id);
            work(one);
            return one;
        });
    }

    private static string Words(Browser browser) => browser.Page.QuerySelector("main")!.TextContent;
}
