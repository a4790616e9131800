using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.JointWork;
using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;
using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.JointWork;

/// <summary>A local partner writes news in the name of a joint project, as long as that was lent.</summary>
public sealed class ProjectNewsTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_partner_writes_and_publishes_news_of_the_project_and_nothing_else()
    {
        var pair = await house.Pair("Meldet sich");
        var (told, joint) = await house.Agreed(pair, "Heft mit Neuigkeiten");
        var partner = await house.PartnerOf(pair.Theirs, "Verlag am Ort");
        await Lend(joint, partner, Cast.Greta);
        var greta = await house.SignIn(Cast.Greta);
        Assert.Contains("Neuigkeiten zu „Heft mit Neuigkeiten“ schreiben", await Text(greta, "/schreibtisch"));
        await greta.Open($"{told.NewsPath}/schreiben");
        await greta.Submit(new { Form__Title = "", Form__Teaser = "Ohne Überschrift." }, button: "button[name='Form.Publish']");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, greta.Status);
        await greta.Submit(new { Form__Title = "Das Heft ist da", Form__Teaser = "Ab Montag in allen Büchereien." },
            button: ".actions button:not([name]):not([formaction])");
        Assert.Equal(told.NewsPath, greta.Path);
        Assert.DoesNotContain("Das Heft ist da", await Text(house.Visit(), told.Path));
        await greta.Open(greta.Page.QuerySelector("a[href*='/schreiben/']")!.GetAttribute("href")!);
        await greta.Submit(button: "button[name='Form.Publish']");
        var page = await house.Visit().Open(told.Path);
        var link = page.QuerySelectorAll("main a").Single(one => one.TextContent == "Das Heft ist da").GetAttribute("href")!;
        Assert.StartsWith(pair.Theirs.Path, link);
        Assert.Contains("Aus dem Gemeinschaftsprojekt Heft mit Neuigkeiten", await Text(house.Visit(), link));
        foreach (var (path, status) in new[]
        {
            ($"{told.Path}/angaben", HttpStatusCode.NotFound), (joint.RightsPath, HttpStatusCode.NotFound),
            ($"{pair.Theirs.Path}/nachricht", HttpStatusCode.NotFound),
            ($"{told.NewsPath}/schreiben/{Guid.NewGuid()}", HttpStatusCode.NotFound),
        })
        {
            await greta.Open(path);
            Assert.Equal((path, status), (path, greta.Status));
        }
        var stranger = await house.SignIn(Cast.Bilal);
        await stranger.Open(told.NewsPath);
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        await greta.Open(told.NewsPath);
        await greta.Open(greta.Page.QuerySelector("a[href*='/schreiben/']")!.GetAttribute("href")!);
        await greta.Submit(form: "form[action$='/rueckzug']");
        Assert.DoesNotContain("Das Heft ist da", await Text(house.Visit(), told.Path));
    }

    [Fact]
    public async Task Only_the_office_lends_it_only_to_partners_and_only_while_the_project_is_a_joint_one()
    {
        var pair = await house.Pair("Verleiht Worte");
        var (told, joint) = await house.Agreed(pair, "Heft mit Amt");
        var stranger = await house.In(async db => db.Organisations.Add(Founded.Organisation("Fremder Verlag")).Entity);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(joint.RightsPath);
        Assert.Equal(HttpStatusCode.Forbidden, anna.Status);
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open(joint.RightsPath);
        Assert.DoesNotContain("Fremder Verlag", carla.Page.QuerySelector("main form")!.TextContent);
        var obstacle = await house.In(db => new RightsDesk(db).Lend(new(JointSeats.News, told.Id, told.Title, told.NewsPath,
            pair.Network.Id, null), stranger.Id, new("Greta", Cast.Greta.Email), house.Clock.Today.AddDays(30), null, house.Clock.Now,
            default));
        Assert.Contains("kein Partner", obstacle);
        await house.In(async db => (await db.JointProjects.Include(one => one.Consents).FirstAsync(one => one.Id == joint.Id))
            .End("Es ist geschafft.", null, house.Clock.Now));
        await carla.Open(joint.RightsPath);
        Assert.Equal(joint.Path, carla.Path);
    }

    [Theory]
    [InlineData("entzogen")]
    [InlineData("beendet")]
    [InlineData("Partnerschaft")]
    [InlineData("ausgetreten")]
    [InlineData("abgelaufen")]
    public async Task It_ends_with_what_it_rests_on_and_what_was_published_stays(string why)
    {
        var pair = await house.Pair($"Endet {why}");
        var (told, joint) = await house.Agreed(pair, $"Heft endet {why}");
        var partner = await house.PartnerOf(pair.Theirs, $"Verlag {why}");
        await Lend(joint, partner, Cast.Femi);
        var femi = await house.SignIn(Cast.Femi);
        await femi.Open($"{told.NewsPath}/schreiben");
        await femi.Submit(new { Form__Title = $"Neues: {why}", Form__Teaser = "Kurz gesagt." }, button: "button[name='Form.Publish']");
        await End(why, pair, joint, partner);
        femi = await house.SignIn(Cast.Femi);
        await femi.Open(told.NewsPath);
        Assert.Equal(HttpStatusCode.NotFound, femi.Status);
        Assert.Contains($"Neues: {why}", await Text(house.Visit(), $"{pair.Theirs.Path}/aktuelles"));
    }

    private async Task End(string why, (Network Network, Alliance Ours, Alliance Theirs) pair, JointProject joint, Organisation partner)
    {
        var now = house.Clock.Now;
        if (why == "abgelaufen") house.Clock.Advance(TimeSpan.FromDays(101));
        else if (why == "entzogen")
        {
            var right = await house.In(db => db.LentRights.SingleAsync(one => one.ThingId == joint.ProjectId));
            var carla = await house.SignIn(Cast.Carla);
            await carla.Open(right.RevokePath);
            await carla.Submit(new { Reason = "Die Aufgabe ist erledigt." });
            Assert.Equal(joint.RightsPath, carla.Path);
        }
        else await house.In(async db =>
        {
            if (why == "beendet")
                (await db.JointProjects.Include(one => one.Consents).FirstAsync(one => one.Id == joint.Id)).End("Fertig.", null, now);
            else if (why == "ausgetreten")
                (await db.Memberships.FirstAsync(one => one.AllianceId == pair.Theirs.Id)).Leave(FuzzyDate.OfDay(now.BerlinDay), null, now);
            else
            {
                var alliance = await db.Alliances.ForJoining.FirstAsync(one => one.Id == pair.Theirs.Id);
                alliance.Leave(alliance.Partnerships.First(one => one.OrganisationId == partner.Id), FuzzyDate.OfDay(now.BerlinDay),
                    null, now);
            }
        });
    }

    /// <summary>Carla's office lends the right for a hundred days.</summary>
    private async Task Lend(JointProject joint, Organisation organisation, Cast to)
    {
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open(joint.RightsPath);
        await carla.Submit(new
        {
            Form__Organisation = organisation.Id,
            Form__Name = to.Name,
            Form__Email = to.Email,
            Form__LastDay = house.Clock.Today.AddDays(100).ToString("yyyy-MM-dd"),
        }, form: "form:has([name='Form.Organisation'])");
        Assert.Contains("Das Recht ist übertragen.", carla.Page.Body!.TextContent);
        Assert.Contains(organisation.Name, carla.Page.QuerySelector("main .rows")!.TextContent);
    }

    private static async Task<string> Text(Browser browser, string path) => (await browser.Open(path)).QuerySelector("main")!.TextContent;
}
