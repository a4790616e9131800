using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Events;
using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Projects;

namespace Buendnisnetz.Tests.Events;

/// <summary>An agreement becomes a project of an alliance that has agreed.</summary>
public sealed class AgreementProjectTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task An_alliance_makes_a_draft_of_what_it_has_agreed_and_each_page_says_where_it_comes_from()
    {
        var (planned, agreement, _) = await Agreement("Projektkonferenz", "Hält die Halle offen", "Werk mit Projekt");
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open(planned.Path);
        await dragan.Open(dragan.Page.QuerySelector($"a[href$='{agreement.Id}/projekt']")!.GetAttribute("href")!);
        Assert.Equal("Die Halle ist sonntags offen", dragan.Page.QuerySelector("[name=Title]")!.GetAttribute("value"));
        await dragan.Submit(new { Title = "Offene Halle" });
        await dragan.BeginAnyway();
        Assert.EndsWith("/projekte/offene-halle/bearbeiten", dragan.Path);
        var begun = await Made(agreement);
        Assert.Equal(("Die Halle ist sonntags offen.", "1. Schlüssel klären, Januar 2027", false),
            (begun.Lead, begun.Steps, begun.IsPublished));
        Assert.Equal([(ProjectRole.Carrier, "Hält die Halle offen"), (ProjectRole.Partner, "Werk mit Projekt")],
            begun.Carriers.OrderBy(one => one.Position).Select(one => (one.Role, one.Name)));
        Assert.Contains("Daraus wurde das Projekt Offene Halle", await Text(dragan, planned.Path));
        var visitor = house.Visit();
        Assert.DoesNotContain("Offene Halle", await Text(visitor, planned.Path));
        Assert.DoesNotContain("Projekt daraus machen", await Text(visitor, planned.Path));
        await Publish(begun);
        Assert.Contains($"Entstanden aus der Vereinbarung bei {planned.Title}.", await Text(visitor, begun.Path));
        var page = await Text(visitor, planned.Path);
        Assert.Contains("1 Kooperation, sie läuft; sie wurde ein Projekt.", page);
        Assert.Contains("Daraus wurde das Projekt Offene Halle", page);
        Assert.Contains("Daraus wurde das Projekt Offene Halle", await Text(await house.SignIn(Cast.Anna), planned.AgreementsPath));
        Assert.Equal((1, 1, 1), await house.In(async db =>
        {
            var sum = await db.Agreements.Where(one => one.EventId == planned.Id).Sum(CancellationToken.None);
            return (sum.Count, sum.Running, sum.Projects);
        }));
    }

    [Fact]
    public async Task What_is_done_already_nearby_is_shown_before_and_wants_an_answer_that_stays()
    {
        await house.FoundBy(Cast.Anna, "Hat die Halle schon");
        var there = await house.In(async db =>
        {
            var home = await db.Alliances.Include(one => one.Areas).OrderBy(one => one.Id)
                .FirstAsync(one => one.Name == "Hat die Halle schon");
            var begun = Project.Begin(home, new("Offene Sporthalle", "Die Sporthalle ist am Sonntag für Familien offen.",
                "Am Sonntag ist die Halle zu.", "Familien spielen am Sonntag in der Halle."), "offene-sporthalle", null, house.Clock.Now);
            begun.Classify(["lebensumfeld"], [.. begun.Areas.Select(area => area.Key)], null, house.Clock.Now);
            begun.Publish(null, house.Clock.Now);
            return db.Projects.Add(begun).Entity;
        });
        await house.RunJobs();
        var (planned, agreement, _) = await Agreement("Konferenz Radar", "Will die Halle auch", "Werk Radar");
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open(Page(planned, agreement));
        await dragan.Submit(new { Title = "Offene Sporthalle für Familien am Sonntag" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, dragan.Status);
        var main = dragan.Page.QuerySelector("main")!;
        Assert.Contains("Das gibt es vielleicht schon", main.TextContent);
        Assert.NotNull(main.QuerySelector($"a[href='{there.Path}/mitmachen']"));
        Assert.Equal("Offene Sporthalle für Familien am Sonntag", main.QuerySelector("[name=Title]")!.GetAttribute("value"));
        Assert.False(await house.In(db => db.Agreements.AnyAsync(one => one.Id == agreement.Id && one.ProjectId != null)));
        await dragan.Submit(new Dictionary<string, object> { ["Answers[0].Choice"] = "abstimmen", ["Answers[0].Because"] = "" });
        Assert.Contains("was Sie abstimmen möchten", dragan.Page.QuerySelector("main")!.TextContent);
        await dragan.Submit(new Dictionary<string, object>
        {
            ["Answers[0].Choice"] = "abstimmen",
            ["Answers[0].Because"] = "Teilen wir die Sonntage?",
        });
        Assert.EndsWith("/projekte/offene-sporthalle-fuer-familien-am-sonntag/bearbeiten", dragan.Path);
        var pair = await house.In(db => db.Overlaps.OfProject(there.Id).AsNoTracking().OrderBy(one => one.Id).FirstAsync());
        Assert.Equal((OverlapState.UnderDiscussion, true), (pair.State, pair.OtherThan(there.Id) == (await Made(agreement)).Id));
        Assert.Contains("Teilen wir die Sonntage?", await house.In(db => db.Mails.Where(mail => mail.To == Cast.Anna.Email
            && mail.Subject.StartsWith("Abstimmen")).OrderBy(mail => mail.Id).Select(mail => mail.Text).FirstAsync()));
    }

    [Fact]
    public async Task Two_who_press_at_the_same_time_make_one_project_and_the_second_reads_why()
    {
        var (planned, agreement, home) = await Agreement("Konferenz doppelt", "Drückt zweimal", "Werk doppelt");
        var results = await Task.WhenAll(Enumerable.Range(0, 2).Select(async _ =>
        {
            try
            {
                await house.Agree((desk, at) => desk.MakeProject(agreement.Id, home, "Zweimal gedrückt", null, null, at, default));
                return null;
            }
            catch (Refusal refusal) { return refusal.Message; }
        }));
        Assert.Equal(["Aus dieser Vereinbarung ist schon ein Projekt geworden."], results.OfType<string>());
        Assert.Equal(1, await house.In(db => db.Projects.CountAsync(one => one.Title == "Zweimal gedrückt")));
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open(Page(planned, agreement));
        Assert.EndsWith(planned.Path, dragan.Path);
        Assert.Contains("schon ein Projekt geworden", dragan.Page.Body!.TextContent);
    }

    [Fact]
    public async Task Who_has_not_agreed_finds_no_such_page_and_what_does_not_count_becomes_nothing()
    {
        var (planned, agreement, home) = await Agreement("Konferenz fremd", "Hat zugesagt", "Werk fremd");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(Page(planned, agreement));
        Assert.Equal(HttpStatusCode.NotFound, anna.Status);
        Assert.Null((await anna.Open(planned.Path)).QuerySelector($"a[href$='{agreement.Id}/projekt']"));
        var other = await house.Today("Konferenz daneben");
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open(Page(other, agreement));
        Assert.Equal(HttpStatusCode.NotFound, dragan.Status);
        await house.Agree((desk, at) => desk.Withdraw(agreement.Parties[1].Id, at, default));
        await dragan.Open(Page(planned, agreement));
        Assert.Equal(HttpStatusCode.NotFound, dragan.Status);
        var refused = await Assert.ThrowsAsync<Refusal>(() => house.Agree((desk, at) =>
            desk.MakeProject(agreement.Id, home, "Zu früh", null, null, at, default)));
        Assert.Contains("zwei Beteiligte", refused.Message);
    }

    [Fact]
    public async Task A_draft_that_was_discarded_leaves_room_for_another()
    {
        var (planned, agreement, home) = await Agreement("Konferenz verwirft", "Verwirft und beginnt", "Werk verwirft");
        await house.Agree((desk, at) => desk.MakeProject(agreement.Id, home, "Erster Versuch", null, null, at, default));
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open("/projekte/erster-versuch/verwerfen");
        await dragan.Submit();
        await dragan.Open(Page(planned, agreement));
        await dragan.Submit(new { Title = "Zweiter Versuch" });
        await dragan.BeginAnyway();
        Assert.EndsWith("/projekte/zweiter-versuch/bearbeiten", dragan.Path);
    }

    [Fact]
    public async Task What_cannot_be_a_title_is_said_at_its_field()
    {
        var (planned, agreement, _) = await Agreement("Konferenz Titel", "Sucht einen Titel", "Werk Titel");
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open(Page(planned, agreement));
        await dragan.Submit(new { Title = "...." });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, dragan.Status);
        Assert.Contains("drei Buchstaben", dragan.Page.QuerySelector("main")!.TextContent);
        Assert.False(await house.In(db => db.Agreements.AnyAsync(one => one.Id == agreement.Id && one.ProjectId != null)));
    }

    [Fact]
    public async Task Where_a_project_comes_from_costs_its_page_one_query_and_only_readers_of_the_event_read_it()
    {
        var (planned, agreement, home) = await Agreement("Konferenz zählt", "Zählt Abfragen", "Werk zählt");
        await house.Agree((desk, at) => desk.MakeProject(agreement.Id, home, "Gezählt", null, null, at, default));
        var begun = await Made(agreement);
        await Publish(begun);
        var visitor = house.Visit();
        await visitor.Open(begun.Path);
        Assert.InRange(await house.Queries.During(() => visitor.Open(begun.Path)), 1, 9);
        await house.In(db => db.CalendarEvents.Where(one => one.Id == planned.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Visibility, Visibility.Restricted)));
        Assert.DoesNotContain("Entstanden aus", await Text(visitor, begun.Path));
    }

    private async Task<(Event Planned, Agreement Agreement, Guid Home)> Agreement(string title, string alliance, string organisation)
    {
        var planned = await house.Today(title);
        var path = await house.FoundBy(Cast.Dragan, alliance);
        await house.In(db => Task.FromResult(db.Add(Alliances.Founded.Organisation(organisation))));
        var agreement = await house.Agreement(planned, 2, Agreed.Draft(
            Agreed.Ada with { House = alliance }, Agreed.Bo with { House = organisation }));
        var slug = path.Split('/')[^1];
        return (planned, agreement, await house.In(db => db.Alliances.Where(one => one.Slug == slug).Select(one => one.Id).SingleAsync()));
    }

    private static string Page(Event planned, Agreement agreement) => AgreementPaths.ProjectOf(planned.Slug, agreement.Id);

    private Task<Project> Made(Agreement agreement) => house.In(async db =>
    {
        var id = await db.Agreements.Where(one => one.Id == agreement.Id).Select(one => one.ProjectId).SingleAsync();
        return await db.Projects.WithCarriers.AsNoTrackingWithIdentityResolution().SingleAsync(one => one.Id == id);
    });

    private Task Publish(Project begun) => house.In(async db =>
    {
        var one = await db.Projects.WithPage.SingleAsync(known => known.Id == begun.Id);
        one.Describe(new(one.Title, one.Lead, "Es regnet.", "Alle spielen."), null, house.Clock.Now);
        one.Classify(["lebensumfeld"], [], null, house.Clock.Now);
        one.Publish(null, house.Clock.Now);
    });

    private static async Task<string> Text(Browser browser, string path) =>
        string.Join(' ', (await browser.Open(path)).Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
