using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.LivingTexts;
using Buendnisnetz.Networks;
using Buendnisnetz.Notifications;
using Buendnisnetz.Tests.JointWork;

namespace Buendnisnetz.Tests.LivingTexts;

/// <summary>A text of a network on the pages of its members: shown, compared, and gone with its source.</summary>
public sealed class LivingTextTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Form = "main form[method=post]";

    [Fact]
    public async Task The_office_writes_a_member_shows_it_and_decides_when_it_changes()
    {
        var (network, ours, theirs) = await house.Pair("Schreibt Texte");
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open(network.BeginTextPath);
        await carla.Submit(new { Form__Heading = "Gemeinsam", Form__Words = "", Form__ValidUntil = "2020-01-01" }, Form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, carla.Status);
        Assert.Contains("Dieser Tag ist schon vorbei.", carla.Page.Body!.TextContent);
        await carla.Submit(new { Form__Heading = "Gemeinsam", Form__Words = "Wir **lernen** voneinander.", Form__ValidUntil = "" }, Form);
        var anna = await house.SignIn(Cast.Anna);
        Assert.DoesNotContain("Gemeinsam", (await anna.Open(ours.TextsPath)).QuerySelector("main")!.TextContent); // Not offered yet.
        await carla.Submit(form: "main form[action$='/angebot']");

        await anna.Open(ours.TextsPath);
        await anna.Open(anna.Page.QuerySelectorAll("main a").Single(link => link.TextContent == "Gemeinsam").GetAttribute("href")!);
        Assert.Contains("lernen", anna.Page.QuerySelector("main .panel")!.TextContent); // The preview.
        var stale = anna.FillIn(form: "main form[action$='/uebernahme']");
        await anna.Submit(form: "main form[action$='/uebernahme']");
        var visitor = house.Visit();
        Assert.Contains("Wir lernen voneinander.", (await visitor.Open(ours.Path)).Body!.TextContent);
        Assert.Contains($"Ein Text von {network.Name}", visitor.Page.Body!.TextContent);
        Assert.DoesNotContain("Wir lernen voneinander.", (await visitor.Open(theirs.Path)).Body!.TextContent);

        await Change(carla, network, "Wir **handeln** gemeinsam.", "Mit neuem Ziel.");
        Assert.Contains("Wir lernen voneinander.", (await visitor.Open(ours.Path)).Body!.TextContent); // Until somebody has decided.
        Assert.Single(await Heard(Cast.Anna, ours));
        Assert.Contains("wurde im Netzwerk geändert", (await anna.Open("/schreibtisch")).Body!.TextContent);
        await anna.Open((await Heard(Cast.Anna, ours))[0].Path);
        Assert.Contains("Mit neuem Ziel.", anna.Page.Body!.TextContent);
        Assert.Equal("lernen voneinander", Joined(anna, "del"));
        await anna.Client.SendAsync(stale.Message()); // A form of yesterday: nobody shows what nobody has read.
        Assert.Contains("Wir lernen voneinander.", (await visitor.Open(ours.Path)).Body!.TextContent);
        await anna.Submit(form: "main form[action$='/uebernahme']");
        Assert.Contains("Wir handeln gemeinsam.", (await visitor.Open(ours.Path)).Body!.TextContent);

        await Change(carla, network, "Wir **feiern** gemeinsam.", "Ein Fest.");
        await anna.Open((await Heard(Cast.Anna, ours))[^1].Path);
        await anna.Submit(form: "main form[action$='/behalten']");
        Assert.Contains("Wir handeln gemeinsam.", (await visitor.Open(ours.Path)).Body!.TextContent);
        Assert.Contains("bleibt bei Fassung 2", (await carla.Open(carla.Path)).Body!.TextContent);
        Assert.Equal(2, (await Heard(Cast.Anna, ours)).Count);
    }

    [Fact]
    public async Task What_is_withdrawn_goes_from_every_page_and_only_what_was_detached_stays()
    {
        var (network, ours, theirs) = await house.Pair("Zieht zurück");
        var text = await Offered(network, "Beträge", "Es gibt 100 Euro.");
        await Show(text, ours);
        await Show(text, theirs);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(ours.TextPath(text.Id));
        await anna.Submit(form: "main form[action$='/loesung']");
        await anna.Open(ours.TextPath(text.Id, "eigener-text"));
        await anna.Submit(new { Form__Words = "Bei uns gibt es 120 Euro." }, Form);
        var carla = await house.SignIn(Cast.Carla);
        await Change(carla, network, "Es gibt 110 Euro.", "Der Betrag.", text);
        Assert.Empty(await Heard(Cast.Anna, ours)); // It is her own.
        await carla.Open(network.TextPath(text.Id, "rueckzug"));
        Assert.Contains("von 1 Seite", carla.Page.Body!.TextContent);
        await carla.Submit(new { Because = "Das Gesetz ist geändert." }, Form);
        var visitor = house.Visit();
        Assert.DoesNotContain("Es gibt 1", (await visitor.Open(theirs.Path)).Body!.TextContent);
        Assert.Contains("Bei uns gibt es 120 Euro.", (await visitor.Open(ours.Path)).Body!.TextContent);
        Assert.Contains("Nach einem Text von", visitor.Page.Body!.TextContent);
        Assert.Contains("Das Gesetz ist geändert.", (await Heard(Cast.Dragan, theirs))[^1].Sentence);
        Assert.Contains("Ihr eigener Text bleibt", (await Heard(Cast.Anna, ours))[^1].Sentence);
        var dragan = await house.SignIn(Cast.Dragan);
        Assert.Contains("Das Gesetz ist geändert.", (await dragan.Open(theirs.TextPath(text.Id))).Body!.TextContent);
        Assert.Null(dragan.Page.QuerySelector("main form[action$='/uebernahme']"));
    }

    [Fact]
    public async Task It_goes_with_the_membership_with_the_network_and_with_its_last_day()
    {
        var (network, ours, theirs) = await house.Pair("Endet");
        var (stays, fades) = (await Offered(network, "Bleibt", "Dies bleibt."), await Offered(network, "Vergeht", "Dies vergeht.",
            house.Clock.Today.AddDays(2)));
        foreach (var alliance in new[] { ours, theirs })
            foreach (var text in new[] { stays, fades }) await Show(text, alliance);
        var visitor = house.Visit();
        Assert.Contains("Dies vergeht.", (await visitor.Open(ours.Path)).Body!.TextContent);
        house.Clock.Advance(TimeSpan.FromDays(3));
        await house.RunDaily();
        Assert.DoesNotContain("Dies vergeht.", (await visitor.Open(ours.Path)).Body!.TextContent);
        Assert.Contains("steht nicht mehr auf Ihrer Seite", (await Heard(Cast.Anna, ours))[^1].Sentence);
        await house.RunDaily();
        Assert.Single(await Heard(Cast.Anna, ours));

        await house.In(async db => (await db.Memberships.Include(one => one.Affiliation).FirstAsync(one => one.AllianceId == ours.Id))
            .Leave(FuzzyDate.OfDay(house.Clock.Today), null, house.Clock.Now));
        Assert.DoesNotContain("Dies bleibt.", (await visitor.Open(ours.Path)).Body!.TextContent);
        Assert.Contains("Die Mitgliedschaft in", (await Heard(Cast.Anna, ours))[^1].Sentence);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(ours.TextPath(stays.Id));
        Assert.Null(anna.Page.QuerySelector("main form[action$='/uebernahme']"));
        Assert.Contains("Dies bleibt.", (await visitor.Open(theirs.Path)).Body!.TextContent);
        await house.In(async db => (await db.Networks.FirstAsync(one => one.Id == network.Id)).End(FuzzyDate.OfDay(house.Clock.Today), null,
            house.Clock.Now));
        Assert.DoesNotContain("Dies bleibt.", (await visitor.Open(theirs.Path)).Body!.TextContent);
        Assert.Contains("hat seine Arbeit beendet", (await Heard(Cast.Dragan, theirs))[^1].Sentence);
    }

    [Fact]
    public async Task Two_who_press_at_once_show_it_once_and_strangers_find_nothing()
    {
        var (network, ours, theirs) = await house.Pair("Zugleich");
        var text = await Offered(network, "Einmal", "Nur einmal.");
        var (anna, dragan) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Dragan));
        await anna.Open(ours.TextPath(text.Id));
        var first = anna.FillIn(form: "main form[action$='/uebernahme']");
        await anna.Open(ours.TextPath(text.Id));
        var second = anna.FillIn(form: "main form[action$='/uebernahme']");
        await Task.WhenAll(anna.Client.SendAsync(first.Message()), anna.Client.SendAsync(second.Message()));
        Assert.Equal(1, await house.In(db => db.ShownTexts.CountAsync(one => one.TextId == text.Id)));
        Assert.Equal(HttpStatusCode.NotFound, (await dragan.Client.GetAsync(ours.TextPath(text.Id))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await dragan.Client.GetAsync(network.TextPath(text.Id))).StatusCode);
        var (other, _, _) = await house.Pair("Anderswo");
        var foreign = await Offered(other, "Fremd", "Fremd.");
        Assert.Equal(HttpStatusCode.NotFound, (await dragan.Client.GetAsync(theirs.TextPath(foreign.Id))).StatusCode);
        await house.Queries.AtMost(8, () => anna.Open(ours.TextPath(text.Id)));
        await house.Queries.AtMost(8, () => anna.Open(ours.TextsPath));
        var carla = await house.SignIn(Cast.Carla);
        await house.Queries.AtMost(8, () => carla.Open(network.TextPath(text.Id)));
    }

    private async Task Change(Browser office, Network network, string words, string news, LivingText? text = null)
    {
        var id = text?.Id ?? await house.In(db => db.LivingTexts.Where(one => one.NetworkId == network.Id)
            .Select(one => one.Id).SingleAsync());
        await office.Open(network.TextPath(id, "bearbeiten"));
        await office.Submit(new { Form__Words = words, News = "" }, Form);
        Assert.Contains("was neu ist", office.Page.Body!.TextContent); // Members read that first.
        await office.Submit(new { Form__Words = words, News = news }, Form);
        await house.RunJobs();
    }

    private Task<LivingText> Offered(Network network, string heading, string words, DateOnly? until = null) => house.In(async db =>
    {
        var made = db.LivingTexts.Add(LivingText.Write(await db.Networks.FirstAsync(one => one.Id == network.Id),
            new(heading, words, until), null, house.Clock.Now)).Entity;
        made.Offer(null, house.Clock.Now);
        return made;
    });

    private async Task Show(LivingText text, Alliance alliance) => await house.In(async db => db.ShownTexts.Add(ShownText.Show(
        await db.LivingTexts.FirstAsync(one => one.Id == text.Id), await db.Alliances.FirstAsync(one => one.Id == alliance.Id), 1, null,
        house.Clock.Now)));

    private async Task<List<Notice>> Heard(Cast who, Alliance about)
    {
        var person = await house.Meet(who);
        return await house.In(db => db.Notices.Where(one => one.PersonId == person.Id && one.PlaceId == about.Id
            && one.Group == LivingTextReactions.Group).OrderBy(one => one.Id).ToListAsync());
    }

    private static string Joined(Browser browser, string mark) =>
        string.Join(' ', browser.Page.QuerySelectorAll($"main {mark}").Select(one => one.TextContent.Trim(' ', '*', '.')));
}
