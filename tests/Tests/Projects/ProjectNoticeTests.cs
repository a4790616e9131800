using Buendnisnetz.Alliances;
using Buendnisnetz.Notifications;
using Buendnisnetz.Projects;
using Buendnisnetz.Territory;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Projects;

/// <summary>Teams hear in their inbox, and by digest, of what concerns them: once, and only what they may read.</summary>
public sealed class ProjectNoticeTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Whoever_imitates_hears_what_its_origin_says_has_learnt_and_where_it_stands()
    {
        var (origin, copy, _) = await Imitated("Sagt Neues", "Heft mit Neuem");
        foreach (var steps in new[] { "1. Andersherum", "1. Noch anders" })
            await Edit(origin, told => told.Describe(Told.Whole with { Title = "Heft mit Neuem", Steps = steps }, null, house.Clock.Now));
        Assert.Equal([("Das Vorbild von „Unser Heft mit Neuem“ sagt etwas Neues.", copy.Below("vorbild"))],
            await Heard(Cast.Dragan, "Neuem"));
        var learnt = new ProjectExperience(Hours: 40, Results: "90 Hefte.", Otherwise: "Noch früher anfangen.");
        await Edit(origin, told => told.Tell(learnt, null, house.Clock.Now));
        Assert.Contains(("Das Vorbild „Heft mit Neuem“ erzählt Neues: Ergebnisse und was anders besser wäre.", origin.Path),
            await Heard(Cast.Dragan, "Neuem"));
        await Edit(origin, told => told.Turn(ProjectState.Cancelled, null, "Das Geld ist aus.", null, house.Clock.Now));
        Assert.Contains(("Das Vorbild „Heft mit Neuem“ hat einen neuen Stand: abgebrochen.", origin.Path),
            await Heard(Cast.Dragan, "Neuem"));
        Assert.Equal(3, (await Heard(Cast.Dragan, "Neuem")).Count);
        Assert.DoesNotContain(await Heard(Cast.Anna, "Neuem"), one => one.Sentence.StartsWith("Das Vorbild", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_goes_the_own_way_or_may_not_read_the_origin_hears_nothing()
    {
        var (origin, copy, _) = await Imitated("Wird leise", "Leises Heft");
        var quiet = Told.Whole with { Title = "Leises Heft", Goal = "Geheim.", Visibility = Visibility.Place };
        await Edit(origin, told => told.Describe(quiet, null, house.Clock.Now));
        Assert.Empty(await Heard(Cast.Dragan, "Leises"));
        await house.In(async db => (await db.OriginOf(copy.Id, default))!.Detach(null, house.Clock.Now));
        await Edit(origin, told => told.Describe(Told.Whole with { Title = "Leises Heft", Goal = "Wieder offen." }, null, house.Clock.Now));
        Assert.Empty(await Heard(Cast.Dragan, "Leises"));
    }

    [Fact]
    public async Task The_team_of_the_origin_hears_of_an_imitation_once_it_can_be_read_and_of_a_proposal()
    {
        var (origin, copy, tie) = await Imitated("Wird nachgemacht", "Nachgemachtes Heft");
        Assert.Equal([("Hört von Wird nachgemacht macht „Nachgemachtes Heft“ nach: Unser Nachgemachtes Heft.",
            origin.Below($"nachahmungen/{copy.Slug}"))], await Heard(Cast.Anna, "Nachgemachtes"));
        await (await house.SignIn(Cast.Anna)).Open(origin.Below($"nachahmungen/{copy.Slug}"));
        var proposal = await house.In(async db =>
        {
            var known = await db.Adoptions.Include(one => one.Source!.Carriers).ThenInclude(who => who.Alliance)
                .Include(one => one.Copy!.Carriers).ThenInclude(who => who.Alliance).FirstAsync(one => one.Id == tie);
            return db.Add(Improvement.Propose(known, known.Source!, known.Copy!, "goal", "Besser.", "Weil.", null, house.Clock.Now)).Entity;
        });
        await house.RunJobs();
        Assert.Contains(("Hört von Wird nachgemacht schlägt für „Nachgemachtes Heft“ einen Text vor: Das Ziel.",
            origin.Below($"verbesserungen/{proposal.Id}")), await Heard(Cast.Anna, "Nachgemachtes"));
    }

    [Fact]
    public async Task Both_teams_hear_of_two_projects_that_are_alike_and_by_digest_once()
    {
        var one = await Tell((await house.Found("Kocht zuerst")).Split('/')[^1], "Kochkurs für Väter");
        var other = await Tell((await house.FoundBy(Cast.Dragan, "Kocht auch")).Split('/')[^1], "Väterkochkurs am Herd");
        await house.RunJobs();
        var pair = await house.In(db => db.Overlaps.OfProject(one).OfProject(other).SingleAsync());
        foreach (var who in new[] { Cast.Anna, Cast.Dragan })
            Assert.Equal(pair.Path, Assert.Single(await Heard(who, "Kochkurs für Väter", alike: true)).Path);
        house.Clock.Advance(TimeSpan.FromDays(8));
        await house.RunDaily();
        Assert.Single(house.Letters, letter => letter.To.Contains(Cast.Dragan.Email, StringComparison.Ordinal)
            && letter.Text.Contains("Kochkurs für Väter", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Neighbours_hear_of_a_request_and_nobody_far_away()
    {
        await house.FoundBy(Cast.Dragan, "Wohnt nebenan");
        var far = (await house.FoundBy(Cast.Greta, "Wohnt weit weg")).Split('/')[^1];
        await house.In(async db =>
        {
            var known = await db.Alliances.ForTerritory.FirstAsync(one => one.Slug == far);
            known.WorkIn([await db.Areas.FirstAsync(area => area.Key == AreaKey.Parse("02000"))], null, house.Clock.Now);
        });
        var one = await house.PutUp((await house.Found("Sucht nebenan")).Split('/')[^1], "Zelte gesucht");
        await house.RunJobs();
        Assert.Equal(("Sucht nebenan sucht: Zelte gesucht.", one.Path), Assert.Single(await Heard(Cast.Dragan, "Zelte")));
        Assert.Empty(await Heard(Cast.Greta, "Zelte"));
    }

    [Fact]
    public async Task Who_wants_no_notices_of_requests_gets_none_and_all_others()
    {
        await house.FoundBy(Cast.Femi, "Will nichts davon");
        var femi = await house.SignIn(Cast.Femi);
        await femi.Open(NoticePaths.Preferences);
        Assert.True(femi.Page.QuerySelector("[name=Topics][value=gesuche]")!.HasAttribute("checked"));
        await femi.Submit(new { Topics = Array.Empty<string>() });
        Assert.False((await femi.Open(NoticePaths.Preferences)).QuerySelector("[name=Topics][value=gesuche]")!.HasAttribute("checked"));
        await house.PutUp((await house.Found("Sucht weiter")).Split('/')[^1], "Planen gesucht");
        await house.RunJobs();
        Assert.Empty(await Heard(Cast.Femi, "Planen"));
        await femi.Submit(new { Topics = "gesuche" });
        await house.PutUp((await house.Found("Sucht noch immer")).Split('/')[^1], "Pflöcke gesucht");
        await house.RunJobs();
        Assert.Single(await Heard(Cast.Femi, "Pflöcke"));
    }

    private async Task Edit(Project one, Action<Project> work)
    {
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.In(async db => work(await db.Projects.WithPage.FirstAsync(known => known.Id == one.Id)));
        await house.RunJobs();
    }

    private async Task<List<(string Sentence, string Path)>> Heard(Cast who, string word, bool alike = false)
    {
        var id = (await house.Meet(who)).Id;
        return [.. (await house.In(db => db.Notices.Where(one => one.PersonId == id && one.Sentence.Contains(word)
                && one.Sentence.Contains("ähneln einander") == alike).OrderBy(one => one.Id)
            .Select(one => new { one.Sentence, one.Path }).ToListAsync())).Select(one => (one.Sentence, one.Path))];
    }

    private async Task<Guid> Tell(string slug, string title) => (await house.In(async db =>
    {
        var home = await db.Alliances.Include(one => one.Areas).FirstAsync(one => one.Slug == slug);
        var told = Project.Begin(home, new(title, "Väter lernen kochen.", "Wir brauchen einen Kochkurs.", "Väter kochen selbst."),
            await db.FreeProjectSlug(title), null, house.Clock.Now);
        told.Classify(["erziehung"], [AreaKey.Parse("08335")], null, house.Clock.Now);
        told.Publish(null, house.Clock.Now);
        return db.Projects.Add(told).Entity;
    })).Id;

    /// <summary>An example of Anna's, and Dragan's published imitation of it.</summary>
    private async Task<(Project Origin, Project Copy, Guid Tie)> Imitated(string alliance, string title)
    {
        var told = await house.Publish((await house.Found(alliance)).Split('/')[^1], title);
        var home = (await house.FoundBy(Cast.Dragan, $"Hört von {alliance}")).Split('/')[^1];
        await house.In(async db =>
        {
            var source = await db.Projects.WithPage.FirstAsync(one => one.Id == told.Id);
            source.Turn(ProjectState.Running, null, null, null, house.Clock.Now);
            source.Tell(new(Hours: 40, Otherwise: "Früher anfangen."), null, house.Clock.Now);
            source.BecomeExample(null, house.Clock.Now);
        });
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        var made = await house.In(async db =>
        {
            var source = await db.Projects.WithPage.FirstAsync(one => one.Id == told.Id);
            var by = await db.Alliances.ForTerritory.FirstAsync(one => one.Slug == home);
            var (copy, tie) = source.Imitate(by, new($"Unser {title}"), null, await db.FreeProjectSlug($"Unser {title}"), null,
                house.Clock.Now);
            db.AddRange(copy, tie);
            copy.Publish(null, house.Clock.Now);
            return (copy, tie.Id);
        });
        await house.RunJobs();
        return (told, made.copy, made.Id);
    }
}
