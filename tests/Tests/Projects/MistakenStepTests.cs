using Buendnisnetz.Alliances;
using Buendnisnetz.JointWork;
using Buendnisnetz.Networks;
using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Lifecycle;
using Buendnisnetz.Tests.Networks;

namespace Buendnisnetz.Tests.Projects;

/// <summary>A pause or an end that was a mistake: requests, projects and labels are as they were, or it is said why not.</summary>
public sealed class MistakenStepTests : IAsyncLifetime
{
    private readonly TestHouse house = new();

    public ValueTask InitializeAsync() => house.InitializeAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task An_end_that_is_taken_back_opens_what_it_closed_and_takes_back_what_it_gave_away()
    {
        var path = await house.FoundBy(Cast.Anna, "Endet aus Versehen");
        var slug = path.Split('/')[^1];
        var posting = await house.PutUp(slug, "Gesucht aus Versehen");
        var (away, called) = (await Running(slug, "Weggegeben"), await Running(slug, "Abgebrochen"));
        var anna = await End(path, ("Gesucht aus Versehen", PauseFate.Cancel), ("Weggegeben", PauseFate.HandOver),
            ("Abgebrochen", PauseFate.Cancel));
        Assert.Equal((PostingState.Closed, ProjectState.HandedOver, ProjectState.Cancelled),
            (await State(posting), await State(away), await State(called)));
        house.Clock.Advance(TimeSpan.FromHours(5));
        await anna.Open($"{path}/leben/ruecknahme");
        Assert.DoesNotContain("Das kommt nicht von selbst zurück", Text(anna));
        await anna.Submit(form: "main form");
        Assert.Equal((PostingState.Open, ProjectState.Running, ProjectState.Running),
            (await State(posting), await State(away), await State(called)));
        Assert.Contains("Gesucht aus Versehen", (await house.Visit().Open("/suchen-und-bieten")).QuerySelector("main")!.TextContent);
        Assert.Equal([ProjectState.Planned, ProjectState.Running], await house.In(async db =>
            (await db.Projects.Include(one => one.Turns).FirstAsync(one => one.Id == away.Id)).Story.Select(turn => turn.State).ToList()));
    }

    [Fact]
    public async Task What_somebody_has_acted_on_meanwhile_stays_and_the_page_says_so()
    {
        var path = await house.FoundBy(Cast.Anna, "Zu spät bemerkt");
        var slug = path.Split('/')[^1];
        var posting = await house.PutUp(slug, "Hat schon geholfen");
        var told = await Running(slug, "Ging schon weiter");
        var anna = await End(path, ("Hat schon geholfen", PauseFate.Cancel), ("Ging schon weiter", PauseFate.Complete));
        house.Clock.Advance(TimeSpan.FromHours(1));
        await house.In(async db =>
        {
            (await db.Postings.Include(one => one.Turns).FirstAsync(one => one.Id == posting.Id)).Close(Help.Yes, "Drei Räder.", null,
                house.Clock.Now);
            (await db.Projects.WithPage.FirstAsync(one => one.Id == told.Id)).Turn(ProjectState.Perpetuated, null, null, null,
                house.Clock.Now);
        });
        await anna.Open($"{path}/leben/ruecknahme");
        foreach (var sentence in new[] { "„Hat schon geholfen“ bleibt geschlossen", "Mit „Ging schon weiter“ ging es inzwischen weiter" })
            Assert.Contains(sentence, Text(anna));
        await anna.Submit(form: "main form");
        Assert.Contains("„Hat schon geholfen“ bleibt geschlossen", anna.Page.Body!.TextContent);
        Assert.Equal((PostingState.Closed, ProjectState.Perpetuated), (await State(posting), await State(told)));
    }

    [Fact]
    public async Task A_pause_that_is_taken_back_brings_back_what_was_closed_and_what_was_left_to_the_others()
    {
        var network = await house.Begin("ARGE Versehen", Cast.Carla);
        var (ours, theirs) = (await house.Alliance("Pausiert versehentlich", Cast.Anna), await house.Alliance("Trägt weiter", Cast.Dragan));
        await house.Admit(network, ours, FuzzyDate.OfYear(2020));
        await house.Admit(network, theirs, FuzzyDate.OfYear(2021));
        var posting = await house.PutUp(ours.Slug, "Für die Pause geschlossen");
        var joint = await Running(ours.Slug, "Gemeinsam begonnen");
        var label = await house.In(async db =>
        {
            var (mine, other) = (await db.Alliances.FirstAsync(one => one.Id == ours.Id),
                await db.Alliances.FirstAsync(one => one.Id == theirs.Id));
            var project = await db.Projects.WithPage.FirstAsync(one => one.Id == joint.Id);
            db.Add(project.Join(ProjectRole.Carrier, Carrying.Of(other), null, house.Clock.Now));
            var known = await db.Networks.FirstAsync(one => one.Id == network.Id);
            var agreed = db.Add(JointProject.Propose(project, known, [ours.Id, theirs.Id], null, house.Clock.Now)).Entity;
            agreed.Agree(null, null, house.Clock.Now);
            agreed.Agree(ours.Id, null, house.Clock.Now);
            agreed.Agree(theirs.Id, null, house.Clock.Now);
            var begun = db.Add(Label.Begin(known, new("Ruhepunkt", "In Ruhe.", "Ein Stuhl."), "ruhepunkt", null, house.Clock.Now)).Entity;
            db.Add(begun.Join(mine, true, null, house.Clock.Now)!);
            return begun;
        });
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.In(async db =>
        {
            var alliance = await db.Alliances.ForPausing.FirstAsync(one => one.Id == ours.Id);
            var (now, plan) = (house.Clock.Now, Plans.Good(alliance));
            alliance.Pause(plan with
            {
                From = FuzzyDate.OfDay(now.BerlinDay),
                LookBackOn = now.BerlinDay.AddYears(1),
                Things = [new("posting", posting.Id, "Gesuch", PauseFate.Cancel), new("project", joint.Id, "Projekt", PauseFate.HandOver),
                    new("label", label.Id, "Label", PauseFate.HandOver)],
            }, null, now);
        });
        Assert.Equal((PostingState.Closed, 1, 0), (await State(posting), await Carriers(joint), await Bearers(label)));
        house.Clock.Advance(TimeSpan.FromHours(2));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{ours.Path}/leben/ruecknahme");
        Assert.Contains("„Gemeinsam begonnen“ ist kein Gemeinschaftsprojekt von ARGE Versehen mehr. Schlagen Sie es neu vor.", Text(anna));
        Assert.DoesNotContain("Das bleibt abgesagt", Text(anna));
        await anna.Submit(form: "main form");
        Assert.Equal((PostingState.Open, 2, 1), (await State(posting), await Carriers(joint), await Bearers(label)));
    }

    private async Task<Browser> End(string path, params (string Title, PauseFate Fate)[] fates)
    {
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/beenden");
        var values = new Dictionary<string, object> { ["On"] = "2026", ["Reason"] = "Es endet.", ["Understood"] = true };
        var fields = anna.Page.QuerySelectorAll("[name^='Things['][name$='.Fate']").Select(one => one.GetAttribute("name")!).Distinct()
            .ToList();
        foreach (var (title, fate) in fates)
            values[fields.First(name => anna.Page.QuerySelector($"[name='{name}']")!.Closest("fieldset, .kern-form-input, .field")!
                .TextContent.Contains(title, StringComparison.Ordinal))] = fate.ToString();
        await anna.Submit(values, "main form");
        Assert.Contains("Das Bündnis ist beendet.", anna.Page.Body!.TextContent);
        return anna;
    }

    private async Task<Project> Running(string alliance, string title)
    {
        var told = await house.Publish(alliance, title);
        await house.In(async db => (await db.Projects.WithPage.FirstAsync(one => one.Id == told.Id)).Turn(ProjectState.Running, null, null,
            null, house.Clock.Now));
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        return told;
    }

    private Task<PostingState> State(Posting posting) =>
        house.In(db => db.Postings.Where(one => one.Id == posting.Id).Select(one => one.State).SingleAsync());

    private Task<ProjectState> State(Project project) =>
        house.In(db => db.Projects.Where(one => one.Id == project.Id).Select(one => one.State).SingleAsync());

    private Task<int> Carriers(Project project) => house.In(db => db.ProjectCarriers.CountAsync(who => who.ProjectId == project.Id
        && who.Role == ProjectRole.Carrier));

    private Task<int> Bearers(Label label) => house.In(db => db.Set<LabelCarrier>().CountAsync(who => who.LabelId == label.Id
        && who.Until == null));

    private static string Text(Browser browser) => browser.Page.QuerySelector("main")!.TextContent;
}
