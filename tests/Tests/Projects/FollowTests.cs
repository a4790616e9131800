using System.Net;
using System.Text.RegularExpressions;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Notifications;
using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Projects;

/// <summary>Whoever follows a project hears how it goes on, never more often than once in a while, and only what they may read.</summary>
public sealed partial class FollowTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Somebody_follows_with_one_click_hears_of_states_results_steps_and_imitations_and_leaves_with_one_click()
    {
        var told = await Published("Wird verfolgt", "Verfolgtes Heft");
        var greta = await Follow(Cast.Greta, told);
        Assert.Contains("Sie folgen diesem Projekt", greta.Page.Body!.TextContent);
        await Edit(told, one => one.Turn(ProjectState.Running, null, null, null, house.Clock.Now));
        await Edit(told, one => one.Tell(new(Hours: 40, WentWell: "Viel."), null, house.Clock.Now));
        await Edit(told, one => one.PlanOn([new("Drucken")], null, house.Clock.Now));
        await Edit(told, one => one.TickStep(one.Plan[0].Key, true, null, house.Clock.Now));
        await Edit(told, one => one.TickStep(one.Plan[0].Key, false, null, house.Clock.Now));
        await Edit(told, one => one.BecomeExample(null, house.Clock.Now));
        await Imitate(told, "Verfolgt mit", Visibility.Public);
        await Imitate(told, "Verfolgt heimlich", Visibility.Place);
        Assert.Equal(["Neuer Stand: läuft.", "Neu erzählt: was gut geklappt hat.", "Erledigt: Drucken",
            "Verfolgt mit macht es nach: Unser Verfolgtes Heft."], await Heard(Cast.Greta, told));
        Assert.Contains("Verfolgtes Heft", (await greta.Open("/profil/daten")).QuerySelector("main")!.TextContent);
        Assert.Contains("Verfolgtes Heft", (await greta.Open(ProjectPaths.Followed)).QuerySelector("main")!.TextContent);
        await greta.Submit(form: $"form[action='{told.Path}/folgen/ende']");
        Assert.DoesNotContain("Verfolgtes Heft", greta.Page.QuerySelector("main ul.rows")?.TextContent ?? "");
        await Edit(told, one => one.Turn(ProjectState.Completed, null, null, null, house.Clock.Now));
        Assert.Equal(4, (await Heard(Cast.Greta, told)).Count);
    }

    [Fact]
    public async Task Who_may_read_it_no_more_follows_no_longer_and_whoever_did_it_is_not_told()
    {
        var told = await Published("Wird leiser", "Leiseres Heft");
        await Follow(Cast.Greta, told);
        await Follow(Cast.Anna, told);
        var anna = await house.Meet(Cast.Anna);
        await Edit(told, one => one.Turn(ProjectState.Running, null, null, anna.Id, house.Clock.Now));
        Assert.Empty(await Heard(Cast.Anna, told));
        await Edit(told, one => one.Describe(Told.Whole with { Title = one.Title, Visibility = Visibility.Place }, null, house.Clock.Now));
        await Edit(told, one => one.Turn(ProjectState.Completed, null, null, null, house.Clock.Now));
        Assert.Equal(["Neuer Stand: läuft."], await Heard(Cast.Greta, told));
        Assert.Equal(["Neuer Stand: abgeschlossen."], await Heard(Cast.Anna, told));
        Assert.Equal(anna.Id, (await house.In(db => db.Followings.SingleAsync(one => one.ProjectId == told.Id))).PersonId);
        var greta = await house.SignIn(Cast.Greta);
        await greta.Open($"{told.Path}/folgen");
        Assert.Equal(HttpStatusCode.NotFound, greta.Status);
    }

    [Fact]
    public async Task Whose_seat_ended_meanwhile_hears_nothing_and_a_notice_stands_by_the_seat_that_lets_read()
    {
        var told = await Published("Bleibt unter sich", "Eigenes Heft");
        await Follow(Cast.Anna, told);
        await Edit(told, one => one.Describe(Told.Whole with { Title = one.Title, Visibility = Visibility.Place }, null, house.Clock.Now));
        await Edit(told, one => one.Turn(ProjectState.Running, null, null, null, house.Clock.Now));
        var (anna, path) = ((await house.Meet(Cast.Anna)).Id, told.Path);
        Assert.NotNull((await house.In(db => db.Notices.SingleAsync(one => one.PersonId == anna && one.Path == path))).PlaceId);
        await house.In(async db => (await db.Projects.WithPage.FirstAsync(one => one.Id == told.Id))
            .Turn(ProjectState.Completed, null, null, null, house.Clock.Now));
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.In(async db =>
        {
            foreach (var seat in await db.Seats.HeldBy(anna).ToListAsync()) seat.End(null, house.Clock.Now);
        });
        await house.RunJobs();
        Assert.Equal(["Neuer Stand: läuft."], await Heard(Cast.Anna, told));
    }

    [Fact]
    public async Task Whoever_follows_by_mail_reads_no_title_that_is_no_longer_public_and_can_still_leave()
    {
        var told = await Published("War einmal offen", "Altes Heft");
        var visitor = house.Visit();
        await visitor.Open($"{told.Path}/folgen/mail");
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await visitor.Submit(new { Email = "leser@probe.example" });
        await house.RunJobs();
        await Edit(told, one => one.Describe(Told.Whole with { Title = "Geheimes Heft", Visibility = Visibility.Place }, null,
            house.Clock.Now));
        await visitor.Open(LinkIn("Bitte bestätigen: „Altes Heft“ folgen"));
        Assert.DoesNotContain("Geheimes Heft", visitor.Page.Body!.TextContent);
        await visitor.Submit(form: "form[action$='/abmeldung']");
        Assert.Contains("Ihre Adresse ist gelöscht", visitor.Page.Body!.TextContent);
        Assert.DoesNotContain("Geheimes Heft", visitor.Page.Body!.TextContent);
    }

    [Fact]
    public async Task Two_clicks_in_the_same_moment_follow_once()
    {
        var told = await Published("Doppelt verfolgt", "Doppelt verfolgtes Heft");
        var both = new[] { await house.SignIn(Cast.Greta), await house.SignIn(Cast.Greta) };
        foreach (var one in both) await one.Open(told.Path);
        await Task.WhenAll(both.Select(one => one.Submit(form: "form[action$='/folgen']")));
        Assert.Equal(1, await house.In(db => db.Followings.CountAsync(one => one.ProjectId == told.Id)));
    }

    [Fact]
    public async Task An_address_is_confirmed_told_once_a_week_and_gone_with_one_click()
    {
        var told = await Published("Wird gelesen", "Gelesenes Heft");
        var visitor = house.Visit();
        await visitor.Open(told.Path);
        await visitor.Open(visitor.Page.QuerySelector("a[href$='/folgen/mail']")!.GetAttribute("href")!);
        await visitor.Submit(new { Email = "keine" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await visitor.Submit(new { Email = "Leserin@probe.example" });
        Assert.EndsWith("/folgen/danke", visitor.Path);
        await house.RunJobs();
        await visitor.Open(LinkIn("Bitte bestätigen: „Gelesenes Heft“ folgen"));
        Assert.Null((await house.In(db => db.Followings.SingleAsync(one => one.ProjectId == told.Id))).Since);
        await visitor.Submit(form: "form[action$='/bestaetigung']");
        Assert.Contains("Sie folgen dem Projekt", visitor.Page.Body!.TextContent);
        await Edit(told, one => one.Turn(ProjectState.Running, null, null, null, house.Clock.Now));
        await Days(8);
        Assert.Contains("Neuer Stand: läuft.", Assert.Single(Letters("Neues von „Gelesenes Heft“")).Text);
        await Days(8);
        Assert.Single(Letters("Neues von „Gelesenes Heft“"));
        var leaving = new Uri(Assert.Single(Letters("Neues von „Gelesenes Heft“")).Headers["List-Unsubscribe"].Trim('<', '>')).AbsolutePath;
        using var client = house.Visit().Client;
        using var answer = await client.PostAsync(leaving, new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(await house.In(db => db.Followings.AnyAsync(one => one.ProjectId == told.Id)));
    }

    [Fact]
    public async Task An_address_is_forgotten_when_not_everybody_may_read_the_project_any_more()
    {
        var told = await Published("Zieht sich zurück", "Zurückgezogenes Heft");
        await house.In(async db =>
        {
            var one = Following.ByMail(await db.Projects.FirstAsync(known => known.Id == told.Id), "weg@probe.example", house.Clock.Now);
            one.Confirm(house.Clock.Now);
            db.Followings.Add(one);
        });
        await Edit(told, one => one.Describe(Told.Whole with { Title = one.Title, Visibility = Visibility.Community }, null,
            house.Clock.Now));
        await Edit(told, one => one.Turn(ProjectState.Running, null, null, null, house.Clock.Now));
        await Days(8);
        Assert.Empty(Letters("Neues von „Zurückgezogenes Heft“"));
        Assert.False(await house.In(db => db.Followings.AnyAsync(one => one.ProjectId == told.Id)));
        var visitor = house.Visit();
        await visitor.Open($"{told.Path}/folgen/mail");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    private async Task<Project> Published(string alliance, string title) =>
        await house.Publish((await house.Found(alliance)).Split('/')[^1], title);

    private async Task<Browser> Follow(Cast who, Project told)
    {
        var browser = await house.SignIn(who);
        await browser.Open(told.Path);
        await browser.Submit(form: "form[action$='/folgen']");
        return browser;
    }

    private async Task Edit(Project told, Action<Project> work)
    {
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.In(async db => work(await db.Projects.WithPage.FirstAsync(one => one.Id == told.Id)));
        await house.RunJobs();
    }

    private async Task Imitate(Project told, string alliance, Visibility visibility)
    {
        var home = (await house.FoundBy(Cast.Dragan, alliance)).Split('/')[^1];
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.In(async db =>
        {
            var source = await db.Projects.WithPage.FirstAsync(one => one.Id == told.Id);
            var title = $"Unser {told.Title}";
            var (copy, tie) = source.Imitate(await db.Alliances.ForTerritory.FirstAsync(one => one.Slug == home), new(title), null,
                await db.FreeProjectSlug(title), null, house.Clock.Now);
            db.AddRange(copy, tie);
            copy.Describe(Told.Whole with { Title = title, Visibility = visibility }, null, house.Clock.Now);
            copy.Publish(null, house.Clock.Now);
        });
        await house.RunJobs();
    }

    private async Task<List<string>> Heard(Cast who, Project told)
    {
        var (id, path) = ((await house.Meet(who)).Id, told.Path);
        return await house.In(db => db.Notices.Where(one => one.PersonId == id && one.Path == path && one.Group == told.Title)
            .OrderBy(one => one.At).ThenBy(one => one.Id).Select(one => one.Sentence).ToListAsync());
    }

    private async Task Days(int days)
    {
        for (var day = 0; day < days; day++)
        {
            house.Clock.Advance(TimeSpan.FromDays(1));
            await house.RunDaily();
        }
    }

    private List<SentLetter> Letters(string subject) => [.. house.Letters.Where(letter => letter.Subject == subject)];

    private string LinkIn(string subject) => OwnLink().Match(Assert.Single(Letters(subject)).Text).Value;

    [GeneratedRegex(@"/antwort/projekt/[\w-]+")]
    private static partial Regex OwnLink();
}
