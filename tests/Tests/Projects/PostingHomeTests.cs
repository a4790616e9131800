using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;
using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Networks;

namespace Buendnisnetz.Tests.Projects;

/// <summary>Requests and offers of organisations and networks: put up by who may act for them, answered to them, ended with them.</summary>
public sealed class PostingHomeTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_team_looks_for_something_in_the_name_of_a_partner_and_reads_the_answers_until_that_leaves()
    {
        var path = await house.Found("Hat Partner");
        var (partner, organisation) = await Partner(path, "Turnverein Probe");
        await Partner(await house.FoundBy(Cast.Dragan, "Hat andere Partner"), "Fremder Verein");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/suchen-und-bieten-neu");
        Assert.Equal(["Hat Partner", "Turnverein Probe"], anna.Page.QuerySelectorAll("[name='Form.InNameOf'] option")
            .Select(one => one.TextContent.Trim()).Where(name => name is "Hat Partner" or "Turnverein Probe" or "Fremder Verein"));
        await anna.Submit(new
        {
            Form__InNameOf = organisation.Id,
            Form__Title = "Matten",
            Form__Text = "Zehn.",
            Form__Field = "lebensumfeld"
        });
        Assert.StartsWith("/suchen-und-bieten/matten", anna.Path, StringComparison.Ordinal);
        var page = anna.Path;
        var text = (await house.Visit().Open(page)).QuerySelector("main")!.TextContent;
        Assert.Contains("Turnverein Probe", text);
        Assert.Contains("Es antwortet", text);
        Assert.Contains("Matten", (await house.Visit().Open(organisation.Path)).QuerySelector("main")!.TextContent);
        await Answer(page);
        Assert.Contains(house.Letters, letter => letter.To.Contains(Cast.Anna.Email) && letter.Subject.Contains("Matten"));
        await house.In(async db =>
        {
            var left = await db.Partnerships.FirstAsync(one => one.Id == partner);
            (await db.Alliances.FirstAsync(one => one.Id == left.AllianceId)).Leave(left, FuzzyDate.OfDay(house.Clock.Now.BerlinDay), null,
                house.Clock.Now);
        });
        Assert.Contains("geschlossen", (await house.Visit().Open(page)).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task A_partner_entered_by_mistake_takes_its_requests_along_when_that_is_taken_back()
    {
        var path = await house.Found("Hat sich vertan");
        var (partner, organisation) = await Partner(path, "Irrtum e. V.");
        var one = await house.In(async db => db.Postings.Add(Posting.PutUp(PostingHome.Of(
            await db.Organisations.FirstAsync(known => known.Id == organisation.Id), await db.Alliances.ForTerritory
                .FirstAsync(known => known.Partnerships.Any(with => with.Id == partner))), Posted.Whole(house.Clock.Now), null,
            house.Clock.Now)).Entity);
        await house.In(async db =>
        {
            var alliance = await db.Alliances.Include(known => known.Partnerships)
                .FirstAsync(known => known.Partnerships.Any(with => with.Id == partner));
            alliance.TakeBackEntry(alliance.Partnerships.Single(with => with.Id == partner), null, house.Clock.Now);
        });
        Assert.Contains("geschlossen", (await house.Visit().Open(one.Path)).QuerySelector("main")!.TextContent);
        Assert.Equal("Die Organisation war irrtümlich als Partner eingetragen.", await house.In(db => db.Set<PostingTurn>()
            .Where(turn => turn.PostingId == one.Id && turn.State == PostingState.Closed).Select(turn => turn.Reason).SingleAsync()));
    }

    [Fact]
    public async Task The_desk_of_an_office_says_what_ends_soon_and_asks_whether_it_has_helped()
    {
        var network = await house.Begin("Netz mit Ende", Cast.Carla);
        var one = await house.In(async db => db.Postings.Add(Posting.PutUp(PostingHome.Of(await db.Networks.Include(known => known.Aims)
            .FirstAsync(known => known.Id == network.Id)),
            Posted.Whole(house.Clock.Now) with { ExpiresOn = house.Clock.Now.BerlinDay.AddDays(8) }, null, house.Clock.Now)).Entity);
        var carla = await house.SignIn(Cast.Carla);
        Assert.DoesNotContain(one.Title, (await carla.Open("/schreibtisch")).Body!.TextContent);
        house.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Contains("läuft am", (await carla.Open("/schreibtisch")).Body!.TextContent);
        house.Clock.Advance(TimeSpan.FromDays(8));
        await house.RunDaily();
        Assert.Contains("Hat es geholfen", (await carla.Open("/schreibtisch")).Body!.TextContent);
        var greta = await house.SignIn(Cast.Greta);
        Assert.DoesNotContain("Hat es geholfen", (await greta.Open("/schreibtisch")).Body!.TextContent);
    }

    [Fact]
    public async Task The_office_of_a_network_offers_something_is_answered_and_closed_when_the_network_ends()
    {
        var network = await house.Begin("Netz mit Angebot", Cast.Bilal);
        var (bilal, greta) = (await house.SignIn(Cast.Bilal), await house.SignIn(Cast.Greta));
        await greta.Open($"{network.Path}/suchen-und-bieten-neu");
        Assert.Equal(HttpStatusCode.NotFound, greta.Status);
        await bilal.Open($"{network.Path}/suchen-und-bieten-neu");
        await bilal.Submit(new
        {
            Form__Kind = "Offering",
            Form__Title = "Moderation",
            Form__Text = "Für einen Tag.",
            Form__Field = "lebensumfeld"
        });
        var page = bilal.Path;
        Assert.Contains("Netz mit Angebot", (await house.Visit().Open(page)).QuerySelector("main")!.TextContent);
        Assert.Contains("Moderation", (await house.Visit().Open($"{network.Path}/suchen-und-bieten")).QuerySelector("main")!.TextContent);
        Assert.Contains("Moderation",
            (await house.Visit().Open($"{PostingPaths.Directory}?netzwerk={network.Slug}")).QuerySelector("main")!.TextContent);
        await Answer(page);
        Assert.Contains(house.Letters, letter => letter.To.Contains(Cast.Bilal.Email) && letter.Subject.Contains("Moderation"));
        await bilal.Open(page);
        Assert.Contains("1 Antwort bisher", bilal.Page.Body!.TextContent);
        await bilal.Open($"{page}/aendern");
        await bilal.Submit(new { Form__Title = "Moderation für alle" });
        Assert.Contains("Moderation für alle", (await house.Visit().Open(page)).Body!.TextContent);
        await greta.Open($"{page}/aendern");
        Assert.Equal(HttpStatusCode.NotFound, greta.Status);
        await house.In(async db => (await db.Networks.FirstAsync(one => one.Id == network.Id)).End(
            FuzzyDate.OfDay(house.Clock.Now.BerlinDay), null, house.Clock.Now));
        Assert.Contains("geschlossen", (await house.Visit().Open(page)).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task What_a_network_tells_its_own_office_alone_nobody_else_reads()
    {
        var network = await house.Begin("Netz mit Geheimnis", Cast.Bilal);
        var one = await house.In(async db => db.Postings.Add(Posting.PutUp(PostingHome.Of(await db.Networks.Include(known => known.Aims)
            .FirstAsync(known => known.Id == network.Id)), Posted.Whole(house.Clock.Now) with { Visibility = Visibility.Place }, null,
            house.Clock.Now)).Entity);
        var (bilal, greta, visitor) = (await house.SignIn(Cast.Bilal), await house.SignIn(Cast.Greta), house.Visit());
        await house.FoundBy(Cast.Greta, "Liest nicht mit");
        var (read, hidden) = (HttpStatusCode.OK, HttpStatusCode.NotFound);
        foreach (var (who, status) in new[] { (bilal, read), (greta, hidden), (visitor, hidden) })
        {
            await who.Open(one.Path);
            Assert.Equal(status, who.Status);
        }
    }

    private async Task Answer(string page)
    {
        var visitor = house.Visit();
        await visitor.Open($"{page}/antwort");
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await visitor.Submit(new { Words = "Gern.", Called = "Ada Beispiel", Email = "ada@probe.example" });
        Assert.EndsWith("/danke", visitor.Path);
        await house.RunJobs();
    }

    private Task<(Guid Partnership, Organisation Organisation)> Partner(string path, string name) => house.In(async db =>
    {
        var slug = path.Split('/')[^1];
        var alliance = await db.Alliances.Include(one => one.Partnerships).FirstAsync(one => one.Slug == slug);
        var organisation = db.Organisations.Add(Founded.Organisation(name)).Entity;
        return (alliance.Join(organisation, null, null, null, house.Clock.Now).Id, organisation);
    });
}
