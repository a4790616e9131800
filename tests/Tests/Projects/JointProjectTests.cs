using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;
using Buendnisnetz.Projects;
using Buendnisnetz.Territory;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Projects;

/// <summary>What belongs to several is for the areas of all of them, found by all of them, and nobody is taken out unheard.</summary>
public sealed class JointProjectTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Who_joins_brings_the_own_areas_and_who_leaves_takes_away_what_only_it_brought()
    {
        var told = await house.Publish(Slug(await house.FoundBy(Cast.Anna, "Trägt am See")), "Reicht über Grenzen");
        await Work(Slug(await house.FoundBy(Cast.Dragan, "Trägt in Hessen")), "06", "08335");
        await house.In(async db => (await db.Projects.WithPage.FirstAsync(one => one.Id == told.Id))
            .Classify(["lebensumfeld"], [AreaKey.Parse("08335")], null, house.Clock.Now));
        var anna = await house.SignIn(Cast.Anna);
        await Enter(anna, told, "Trägt in Hessen");
        Assert.Equal(["06", "08335"], await Areas(told.Id));
        Assert.Contains("Reicht über Grenzen", (await house.Visit().Open("/projekte?land=06")).Body!.TextContent);
        await TakeOut(anna, told, "Trägt in Hessen");
        Assert.Equal(["08335"], await Areas(told.Id));
        Assert.DoesNotContain("Reicht über Grenzen", (await house.Visit().Open("/projekte?land=06")).Body!.TextContent);
    }

    [Fact]
    public async Task A_team_says_for_which_areas_its_project_is_and_never_for_none()
    {
        var told = await house.Publish(Slug(await house.FoundBy(Cast.Anna, "Stellt Orte richtig")), "Steht am falschen Ort");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{told.Path}/orte?suche=Hessen");
        await Tick(anna, "06");
        Assert.Equal(["06"], await Areas(told.Id));
        await anna.Open($"{told.Path}/orte");
        await Tick(anna);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Equal(["06"], await Areas(told.Id));
        var greta = await house.SignIn(Cast.Greta);
        await greta.Open($"{told.Path}/orte");
        Assert.Equal(HttpStatusCode.NotFound, greta.Status);
    }

    [Theory]
    [InlineData(Visibility.Place, false)]
    [InlineData(Visibility.Near, true)]
    public async Task The_search_finds_it_for_the_teams_and_the_networks_of_all_who_carry_it(Visibility visibility, bool isFoundNear)
    {
        var word = $"Zauberwort{visibility}";
        var told = await house.Publish(Slug(await house.Found($"Erste {visibility}")), word, visibility);
        await house.FoundBy(Cast.Dragan, $"Zweite {visibility}");
        await house.FoundBy(Cast.Greta, $"Nachbarin {visibility}");
        await Connect($"Netz {visibility}", $"Zweite {visibility}", $"Nachbarin {visibility}");
        await house.RunJobs();
        var (dragan, greta) = (await house.SignIn(Cast.Dragan), await house.SignIn(Cast.Greta));
        foreach (var person in new[] { dragan, greta }) Assert.False(await Finds(person, word));
        var anna = await house.SignIn(Cast.Anna);
        await Enter(anna, told, $"Zweite {visibility}");
        await house.RunJobs();
        Assert.True(await Finds(anna, word));
        Assert.True(await Finds(dragan, word));
        Assert.Equal(isFoundNear, await Finds(greta, word));
        Assert.False(await Finds(house.Visit(), word));
        await house.In(async db =>
        {
            var one = await db.Projects.WithPage.FirstAsync(known => known.Id == told.Id);
            one.Leave(one.Carriers.First(who => who.Alliance!.Name == $"Zweite {visibility}"), null, house.Clock.Now);
        });
        await house.RunJobs();
        foreach (var person in new[] { dragan, greta }) Assert.False(await Finds(person, word));
    }

    [Fact]
    public async Task Whose_alliance_is_taken_out_by_others_gets_a_letter()
    {
        var told = await house.Publish(Slug(await house.Found("Nimmt heraus")), "Ohne die anderen");
        await house.FoundBy(Cast.Dragan, "Wird herausgenommen");
        var anna = await house.SignIn(Cast.Anna);
        await Enter(anna, told, "Wird herausgenommen");
        await TakeOut(anna, told, "Wird herausgenommen");
        var letter = await house.In(db => db.Mails.AsNoTracking().OrderBy(mail => mail.Id).FirstAsync(mail => mail.To == Cast.Dragan.Email
            && mail.Subject.Contains("nicht mehr bei")));
        Assert.Contains("herausgenommen", letter.Text);
        Assert.Equal(Cast.Anna.Email, letter.AnswersTo);
    }

    [Fact]
    public async Task What_an_organisation_carries_alone_is_kept_by_the_alliance_that_told_it()
    {
        var told = await house.Publish(Slug(await house.FoundBy(Cast.Anna, "Trägt nur ein")), "Gehört dem Jugendring");
        await house.In(async db => db.Add((await db.Projects.WithPage.FirstAsync(one => one.Id == told.Id)).Join(ProjectRole.Carrier,
            Carrying.Of(db.Organisations.Add(Founded.Organisation("Jugendring am See")).Entity), null, house.Clock.Now)));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{told.Path}/beteiligte");
        await anna.Submit(form: "form[action$='/pflege']", button: "button[name=Only]");
        Assert.Contains("hat es eingetragen und pflegt die Seite", anna.Page.Body!.TextContent);
        var facts = (await house.Visit().Open(told.Path)).QuerySelectorAll("dl.facts dt").ToDictionary(term => term.TextContent,
            term => term.NextElementSibling!.TextContent.Trim());
        Assert.Equal(("Jugendring am See", "Trägt nur ein"), (facts["Getragen von"], facts["Eingetragen von"]));
        var card = (await house.Visit().Open("/projekte?q=Jugendring")).QuerySelector("article.card .eyebrow")!;
        Assert.Equal("Jugendring am See", card.TextContent);
        await anna.Open($"{told.Path}/bearbeiten");
        Assert.Equal(HttpStatusCode.OK, anna.Status);
        await anna.Open($"{told.Path}/beteiligte");
        await anna.Submit(form: "form[action$='/pflege']", button: "button[name=Only]");
        Assert.DoesNotContain("Eingetragen von", (await house.Visit().Open(told.Path)).Body!.TextContent);
    }

    private static async Task Enter(Browser anna, Project told, string alliance)
    {
        await anna.Open($"{told.Path}/beteiligte?suche={Uri.EscapeDataString(alliance)}");
        await anna.Submit(form: "form.panel", button: "button[value='Carrier']");
    }

    private async Task TakeOut(Browser anna, Project told, string alliance)
    {
        var who = await house.In(db => db.ProjectCarriers.Where(one => one.ProjectId == told.Id && one.Alliance!.Name == alliance)
            .Select(one => one.Id).SingleAsync());
        await anna.Open($"{told.Path}/beteiligte");
        await anna.Submit(form: $"form[action$='{who}/entfernung']");
    }

    private static string Slug(string path) => path.Split('/')[^1];

    /// <summary>Ticks these areas and no other.</summary>
    private static async Task Tick(Browser person, params string[] keys) =>
        await person.Submit(new { Keys = keys }, "main form", ".actions button");

    private Task<List<string>> Areas(Guid project) => house.In(async db => (await db.Set<ProjectArea>()
        .Where(area => area.ProjectId == project).OrderBy(area => area.Key).ToListAsync()).ConvertAll(area => area.Key.Text));

    private Task Work(string slug, params string[] keys) => house.In(async db =>
    {
        var wanted = keys.Select(AreaKey.Parse).ToList();
        var home = await db.Alliances.ForTerritory.FirstAsync(one => one.Slug == slug);
        home.WorkIn(await db.Areas.Where(area => wanted.Contains(area.Key)).OrderBy(area => area.Key).ToListAsync(), null, house.Clock.Now);
    });

    private Task Connect(string name, params string[] members) => house.In(async db =>
    {
        var profile = new NetworkProfile(NetworkKind.StateNetwork, "Bündnisse lernen voneinander", "Ein Netzwerk.", null, null, "",
            FuzzyDate.OfYear(2008));
        var made = Network.Begin(profile, name, Buendnisnetz.Text.Slug.Of(name), null, house.Clock.Now);
        db.Add(made);
        foreach (var member in await db.Alliances.Where(one => members.Contains(one.Name)).OrderBy(one => one.Id).ToListAsync())
            db.Add(Membership.Enter(made, member, FuzzyDate.OfYear(2012), null, house.Clock.Now));
    });

    private static async Task<bool> Finds(Browser person, string word) => (await person.Open($"/suche?q={word}"))
        .QuerySelectorAll("main a[href^='/projekte/']").Any(link => link.TextContent.Contains(word, StringComparison.Ordinal));
}
