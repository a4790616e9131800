using System.Net;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.JointWork;
using Buendnisnetz.Networks;
using Buendnisnetz.Notifications;
using Buendnisnetz.Organisations;
using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Networks;
using Buendnisnetz.Tests.Projects;

namespace Buendnisnetz.Tests.JointWork;

/// <summary>What members of a network carry together, and what they lend to local partners.</summary>
public sealed class JointWorkTests : IAsyncLifetime
{
    private readonly TestHouse house = new();

    public ValueTask InitializeAsync() => house.InitializeAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task A_joint_project_stands_at_the_network_once_the_office_and_all_members_agree()
    {
        var (network, ours, theirs) = await Pair("Trägt mit");
        var told = await Joint(ours, theirs, "Gemeinsames Heft");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(told.JointPath);
        await anna.Submit(form: "form[action$='/vorschlag']");
        var proposed = await house.In(db => db.JointProjects.FirstAsync());
        Assert.DoesNotContain("Gemeinsames Heft", await Text(house.Visit(), network.Path));
        var dragan = await house.SignIn(Cast.Dragan);
        Assert.Contains("„Gemeinsames Heft“ soll ein Gemeinschaftsprojekt werden.", await Text(dragan, "/schreibtisch"));
        await dragan.Open(proposed.Path);
        await dragan.Submit(form: "main form:not([action])");
        Assert.DoesNotContain("Gemeinsames Heft", await Text(house.Visit(), network.Path));
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open(proposed.Path);
        await carla.Submit(form: "main form:not([action])");
        Assert.Contains("Gemeinsames Heft", await Text(house.Visit(), network.Path));
        Assert.Contains("Gemeinschaftsprojekt", await Text(house.Visit(), told.Path));
        await house.Begin("ARGE daneben", Cast.Greta);
        var greta = await house.SignIn(Cast.Greta);
        await greta.Open(proposed.Path);
        Assert.Equal(HttpStatusCode.NotFound, greta.Status);
        await house.In(async db => (await db.Memberships.FirstAsync(one => one.AllianceId == theirs.Id))
            .Leave(FuzzyDate.OfDay(house.Clock.Now.BerlinDay), null, house.Clock.Now));
        Assert.DoesNotContain("Gemeinsames Heft", await Text(house.Visit(), network.Path));
        Assert.Contains("keine zwei Mitglieder", await house.In(db => db.JointProjects.Select(one => one.Reason).FirstAsync()));
    }

    [Fact]
    public async Task A_partner_edits_the_one_project_that_was_lent_and_nothing_else_until_its_day()
    {
        var (_, ours, theirs) = await Pair("Leiht aus");
        var told = await Joint(ours, theirs, "Geliehenes Heft");
        var other = await house.Publish(ours.Slug, "Anderes Heft");
        await house.Publish(theirs.Slug, "Stilles Heft", Visibility.Community);
        var house1 = await Partner(ours, "Kinderschutz am Ort");
        await Lend(told.JointPath, house1.Id, Cast.Greta, 100);
        Assert.Equal(1, await house.In(db => db.Mails.CountAsync(mail => mail.To == Cast.Greta.Email)));
        var greta = await house.SignIn(Cast.Greta);
        Assert.Contains("Geliehenes Heft", await Text(greta, "/schreibtisch"));
        await greta.Open($"{told.Path}/angaben");
        await greta.Submit(new { Form__Goal = "Von Greta geschrieben." });
        Assert.Contains("Von Greta geschrieben.", await Text(house.Visit(), told.Path));
        foreach (var (path, status) in new[]
        {
            ($"{told.Path}/beteiligte", HttpStatusCode.Forbidden), (told.JointPath, HttpStatusCode.Forbidden),
            ($"{other.Path}/angaben", HttpStatusCode.NotFound), ("/projekte/stilles-heft", HttpStatusCode.NotFound),
            ($"{ours.Path}/bearbeiten", HttpStatusCode.NotFound),
        })
        {
            await greta.Open(path);
            Assert.Equal((path, status), (path, greta.Status));
        }
        await house.RunJobs();
        Assert.DoesNotContain("Stilles Heft", await Text(greta, "/suche?q=Heft"));
        Assert.Contains("Geliehenes Heft", await Text(greta, "/suche?q=Heft"));
        await greta.Open("/organisationen/neu");
        Assert.NotEqual(HttpStatusCode.OK, greta.Status);
        house.Clock.Advance(TimeSpan.FromDays(101));
        greta = await house.SignIn(Cast.Greta);
        await greta.Open($"{told.Path}/angaben");
        Assert.Equal(HttpStatusCode.NotFound, greta.Status);
    }

    [Fact]
    public async Task A_right_ends_when_it_is_revoked_and_when_the_partnership_ends()
    {
        var (_, ours, theirs) = await Pair("Nimmt zurück");
        var told = await Joint(ours, theirs, "Heft mit Partner");
        var partner = await Partner(ours, "Verein am Ort");
        await Lend(told.JointPath, partner.Id, Cast.Greta, 100);
        await Lend(told.JointPath, partner.Id, Cast.Femi, 100);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(told.JointPath);
        Assert.Contains("Verein am Ort", anna.Page.Body!.TextContent);
        var right = await house.In(async db =>
        {
            var greta = await db.People.At(Cast.Greta.Email).FirstAsync();
            return await db.LentRights.FirstAsync(one => one.PersonId == greta.Id);
        });
        var dragan = await house.SignIn(Cast.Greta);
        await dragan.Open(right.RevokePath);
        Assert.Equal(HttpStatusCode.NotFound, dragan.Status);
        await anna.Open(right.RevokePath);
        await anna.Submit(new { Reason = "Die Aufgabe ist erledigt." });
        await dragan.Open($"{told.Path}/angaben");
        Assert.Equal(HttpStatusCode.NotFound, dragan.Status);
        var femi = await house.SignIn(Cast.Femi);
        await femi.Open($"{told.Path}/angaben");
        Assert.Equal(HttpStatusCode.OK, femi.Status);
        await house.In(async db =>
        {
            var alliance = await db.Alliances.ForJoining.FirstAsync(one => one.Id == ours.Id);
            var one = alliance.Partnerships.First(found => found.OrganisationId == partner.Id);
            alliance.Leave(one, FuzzyDate.OfDay(house.Clock.Now.BerlinDay), null, house.Clock.Now);
        });
        await femi.Open($"{told.Path}/angaben");
        Assert.Equal(HttpStatusCode.NotFound, femi.Status);
        Assert.Equal(2, await house.In(db => db.LentRights.CountAsync(one => one.RevokedAt != null)));
    }

    [Fact]
    public async Task An_alliance_that_carries_a_project_no_more_takes_its_rights_along_and_the_others_hear_of_it()
    {
        var (network, ours, theirs) = await Pair("Steigt aus");
        var told = await Joint(ours, theirs, "Verlassenes Heft");
        var partner = await Partner(ours, "Verein, der schrieb");
        await Lend(told.JointPath, partner.Id, Cast.Greta, 100);
        await Agreed(network, told, ours, theirs);
        Assert.Contains("Verlassenes Heft", await Text(house.Visit(), network.Path));
        await Leave(told, ours);
        var greta = await house.SignIn(Cast.Greta);
        await greta.Open($"{told.Path}/angaben");
        Assert.Equal(HttpStatusCode.NotFound, greta.Status);
        Assert.Contains("trägt das Projekt „Verlassenes Heft“ nicht mehr.", await Notices(Cast.Greta));
        Assert.DoesNotContain("Verlassenes Heft", await Text(house.Visit(), network.Path));
        foreach (var one in new[] { Cast.Carla, Cast.Dragan })
            Assert.Contains($"Damit ist es kein Gemeinschaftsprojekt von {network.Name} mehr", await Notices(one));
        Assert.Equal((1, 1), await house.In(async db => (await db.Events.CountAsync(one => one.Kind == nameof(CarrierLeft)),
            await db.Events.CountAsync(one => one.Kind == nameof(RightRevoked)))));
    }

    [Fact]
    public async Task Where_the_only_one_that_had_not_agreed_leaves_the_others_have_agreed_and_that_is_recorded()
    {
        var (network, ours, theirs) = await Pair("Wartet auf eine");
        var third = await house.Alliance("Wartet auf eine dritte", Cast.Femi);
        await house.Admit(network, third, FuzzyDate.OfYear(2022));
        var told = await Joint(ours, theirs, "Heft zu dritt");
        await house.In(async db => db.Add((await db.Projects.WithPage.FirstAsync(one => one.Id == told.Id)).Join(ProjectRole.Carrier,
            Carrying.Of(await db.Alliances.FirstAsync(one => one.Id == third.Id)), null, house.Clock.Now)));
        await Agreed(network, told, ours, theirs, third, but: third.Id);
        Assert.Equal(0, await house.In(db => db.Events.CountAsync(one => one.Kind == nameof(JointProjectAgreed))));
        await Leave(told, third);
        Assert.Equal(1, await house.In(db => db.Events.CountAsync(one => one.Kind == nameof(JointProjectAgreed))));
        Assert.Contains("Heft zu dritt", await Text(house.Visit(), network.Path));
        Assert.Contains("Die anderen tragen es weiter.", await Notices(Cast.Dragan));
    }

    [Fact]
    public async Task What_stands_against_a_proposal_is_no_success()
    {
        var (network, ours, theirs) = await Pair("Schlägt zweimal vor");
        var told = await Joint(ours, theirs, "Doppelt vorgeschlagen");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(told.JointPath);
        var form = anna.FillIn(form: "form[action$='/vorschlag']");
        await Agreed(network, told, ours, theirs);
        await anna.Send(form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Contains("Das ist schon vorgeschlagen.", anna.Page.QuerySelector("main")!.TextContent);
        Assert.Contains("Das geht gerade nicht", anna.Page.QuerySelector("main")!.TextContent);
        Assert.Null(anna.Page.QuerySelector(".flash"));
    }

    /// <summary>All have agreed but one.</summary>
    private Task Agreed(Network network, Project told, Alliance ours, Alliance theirs, Alliance? third = null, Guid? but = null) =>
        house.In(async db =>
        {
            var known = await db.Networks.FirstAsync(one => one.Id == network.Id);
            var members = new[] { ours, theirs, third }.OfType<Alliance>().Select(one => one.Id).ToList();
            var joint = db.Add(JointProject.Propose(await db.Projects.WithPage.FirstAsync(one => one.Id == told.Id), known, members, null,
                house.Clock.Now)).Entity;
            joint.Agree(null, null, house.Clock.Now);
            foreach (var member in members.Where(one => one != but)) joint.Agree(member, null, house.Clock.Now);
        });

    private Task Leave(Project told, Alliance alliance) => house.In(async db =>
    {
        var one = await db.Projects.WithPage.FirstAsync(found => found.Id == told.Id);
        one.Leave(one.Carriers.First(who => who.AllianceId == alliance.Id), null, house.Clock.Now);
    });

    private async Task<string> Notices(Cast who)
    {
        var person = await house.Meet(who);
        return string.Join('\n', await house.In(db => db.Notices.Where(one => one.PersonId == person.Id).OrderBy(one => one.Id)
            .Select(one => one.Sentence).ToListAsync()));
    }

    [Fact]
    public async Task A_label_is_carried_by_members_given_by_a_partner_once_and_kept_when_an_alliance_goes()
    {
        var (network, ours, theirs) = await Pair("Wickelt");
        var partner = await Partner(ours, "Generationenbüro");
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open(network.Below("label-neu"));
        await carla.Submit(new { Form__Name = "Ruhepunkt", Form__Lead = "In Ruhe wickeln.", Form__Criteria = "Ein Stuhl." });
        await house.In(async db =>
        {
            var found = await db.Labels.Whole.FirstAsync();
            db.AddRange(found.Join(await db.Alliances.FirstAsync(one => one.Id == ours.Id), true, null, house.Clock.Now)!,
                found.Join(await db.Alliances.FirstAsync(one => one.Id == theirs.Id), true, null, house.Clock.Now)!);
        });
        await Lend("/label/ruhepunkt/rechte", partner.Id, Cast.Greta, 200);
        var people = new[] { await house.SignIn(Cast.Greta), await house.SignIn(Cast.Dragan) };
        foreach (var one in people) await one.Open("/label/ruhepunkt/vergabe");
        await Task.WhenAll(people.Select(one => one.Submit(new { Form__Name = "Bücherei", Form__Town = "Singen" })));
        Assert.Single(people, one => one.Status == HttpStatusCode.UnprocessableEntity);
        Assert.Equal(1, await house.In(db => db.Set<LabelGrant>().CountAsync()));
        await people[0].Open("/label/ruhepunkt/bearbeiten");
        Assert.Equal(HttpStatusCode.Forbidden, people[0].Status);
        var form = (await people[1].Open("/label/ruhepunkt/bearbeiten")).QuerySelector("main form")!.TextContent;
        Assert.Contains(theirs.Name, form);
        Assert.DoesNotContain(ours.Name, form);
        var stranger = await house.SignIn(Cast.Bilal);
        await stranger.Open("/label/ruhepunkt/vergabe");
        Assert.Equal(HttpStatusCode.Forbidden, stranger.Status);
        await house.In(async db => (await db.Memberships.FirstAsync(one => one.AllianceId == ours.Id))
            .Leave(FuzzyDate.OfDay(house.Clock.Now.BerlinDay), null, house.Clock.Now));
        var page = await Text(house.Visit(), "/label/ruhepunkt");
        Assert.Contains("Bücherei", page);
        Assert.DoesNotContain("Generationenbüro", page.Split("Auf einen Blick")[1]);
        await people[0].Open("/label/ruhepunkt/vergabe");
        Assert.Equal(HttpStatusCode.Forbidden, people[0].Status);
        Assert.Contains("Ruhepunkt", await Text(house.Visit(), network.Path));
    }

    private async Task<(Network Network, Alliance Ours, Alliance Theirs)> Pair(string name)
    {
        var network = await house.Begin($"ARGE: {name}", Cast.Carla);
        var (ours, theirs) = (await house.Alliance($"{name} hier", Cast.Anna), await house.Alliance($"{name} dort", Cast.Dragan));
        await house.Admit(network, ours, FuzzyDate.OfYear(2020));
        await house.Admit(network, theirs, FuzzyDate.OfYear(2021));
        return (network, ours, theirs);
    }

    private async Task<Project> Joint(Alliance ours, Alliance theirs, string title)
    {
        var told = await house.Publish(ours.Slug, title);
        await house.In(async db => db.Add((await db.Projects.WithPage.FirstAsync(one => one.Id == told.Id)).Join(ProjectRole.Carrier,
            Carrying.Of(await db.Alliances.FirstAsync(one => one.Id == theirs.Id)), null, house.Clock.Now)));
        return told;
    }

    private Task<Organisation> Partner(Alliance of, string name) => house.In(async db =>
    {
        var entered = db.Organisations.Add(Founded.Organisation(name)).Entity;
        var alliance = await db.Alliances.ForJoining.FirstAsync(one => one.Id == of.Id);
        db.Add(alliance.Join(entered, null, null, null, house.Clock.Now));
        return entered;
    });

    /// <summary>Anna lends a right for some days.</summary>
    private async Task Lend(string path, Guid organisation, Cast to, int days)
    {
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(path);
        await anna.Submit(new
        {
            Form__Organisation = organisation,
            Form__Name = to.Name,
            Form__Email = to.Email,
            Form__LastDay = house.Clock.Now.BerlinDay.AddDays(days).ToString("yyyy-MM-dd"),
        }, form: "form:has([name='Form.Organisation'])");
        Assert.Contains("Das Recht ist übertragen.", anna.Page.Body!.TextContent);
    }

    private static async Task<string> Text(Browser browser, string path) => (await browser.Open(path)).Body!.TextContent;
}
