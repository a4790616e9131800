using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Projects;

/// <summary>Whoever imitates a project gives better texts back to its origin, as people do it.</summary>
public sealed class ImprovementPageTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task An_improvement_is_proposed_compared_accepted_and_thanked_for()
    {
        var (source, copy, _) = await Imitated("Nimmt Rat an", "Heft mit Rat");
        var dragan = await house.SignIn(Cast.Dragan);
        await Propose(dragan, copy, "1. Zuerst den Sportkreis fragen", "So ist kein Verein beleidigt.");
        Assert.Contains("offen", await Text(dragan, $"{copy}/vorbild"));
        Assert.Contains("Ihr Vorschlag wartet auf Antwort", await Text(dragan, $"{copy}/vorbild/vorschlag/steps"));
        var anna = await house.SignIn(Cast.Anna);
        Assert.Contains("Rät zu Nimmt Rat an schlägt für „Heft mit Rat“ einen Text vor: Schritte.", await Text(anna, "/schreibtisch"));
        Assert.Contains("Zuerst den Sportkreis fragen", await Text(anna, await Address(copy)));
        await anna.Submit(new { Words = "Darauf kamen wir nicht." }, form: "form:has([name=Compared])", button: "button[value=true]");
        var page = await Text(house.Visit(), source);
        Assert.Contains("Zuerst den Sportkreis fragen", page);
        Assert.Contains("„Schritte“ verbessert, nach einem Vorschlag von Rät zu Nimmt Rat an.", page);
        var letter = Assert.Single(await Letters(Cast.Dragan, "Heft mit Rat"));
        Assert.Contains("Darauf kamen wir nicht.", letter.Text);
        Assert.DoesNotContain("schlägt für „Heft mit Rat“", await Text(anna, "/schreibtisch"));
        Assert.DoesNotContain("Das Vorbild von „Unser Heft mit Rat“", await Text(dragan, "/schreibtisch"));
    }

    [Fact]
    public async Task Whoever_declines_says_why_and_what_has_changed_is_compared_anew()
    {
        var (source, copy, _) = await Imitated("Bleibt dabei", "Heft bleibt");
        await Propose(await house.SignIn(Cast.Dragan), copy, "1. Anders herum", "Schneller.");
        var (anna, carla, address) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Carla), await Address(copy));
        await anna.Open(address);
        await carla.Open($"{source}/angaben");
        await carla.Submit(new { Form__Steps = "1. Inzwischen besser" });
        await anna.Submit(form: "form:has([name=Compared])", button: "button[value=true]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        foreach (var sentence in new[] { "Bitte vergleichen Sie noch einmal.", "Bei Ihnen, als der Vorschlag kam", "1. Inzwischen besser" })
            Assert.Contains(sentence, anna.Page.Body!.TextContent);
        await anna.Submit(form: "form:has([name=Compared])", button: "button[value=false]");
        Assert.Contains("Bitte sagen Sie in einem Satz, warum nicht.", anna.Page.Body!.TextContent);
        await anna.Submit(new { Words = "Das haben wir gerade getan." }, form: "form:has([name=Compared])", button: "button[value=false]");
        Assert.Contains("Das haben wir gerade getan.", Assert.Single(await Letters(Cast.Dragan, "Heft bleibt")).Text);
        Assert.Contains("1. Inzwischen besser", await Text(house.Visit(), source));
    }

    [Fact]
    public async Task Accepted_and_withdrawn_at_the_same_moment_one_of_both_counts()
    {
        var (source, copy, _) = await Imitated("Wettlauf", "Heft im Wettlauf");
        var (dragan, anna) = (await house.SignIn(Cast.Dragan), await house.SignIn(Cast.Anna));
        await Propose(dragan, copy, "1. Wer ist schneller", "Man weiß es nicht.");
        await anna.Open(await Address(copy));
        await dragan.Open($"{copy}/vorbild");
        await Task.WhenAll(anna.Submit(form: "form:has([name=Compared])", button: "button[value=true]"),
            dragan.Submit(form: "form[action$='/rueckzug']"));
        var state = await State(copy);
        var isOrigins = (await Text(house.Visit(), source)).Contains("Wer ist schneller", StringComparison.Ordinal);
        Assert.Equal(state == ImprovementState.Accepted, isOrigins);
        Assert.Contains(state, new[] { ImprovementState.Accepted, ImprovementState.Withdrawn });
        Assert.Equal(isOrigins ? 1 : 0, (await Letters(Cast.Dragan, "Heft im Wettlauf")).Count);
    }

    [Fact]
    public async Task Two_who_accept_at_the_same_moment_accept_once()
    {
        var (_, copy, _) = await Imitated("Doppelt froh", "Heft doppelt froh");
        await Propose(await house.SignIn(Cast.Dragan), copy, "1. Einmal genügt", "Immer.");
        var team = new[] { await house.SignIn(Cast.Anna), await house.SignIn(Cast.Carla) };
        foreach (var one in team) await one.Open(await Address(copy));
        await Task.WhenAll(team.Select(one => one.Submit(form: "form:has([name=Compared])", button: "button[value=true]")));
        Assert.Equal(ImprovementState.Accepted, await State(copy));
        Assert.Single(await Letters(Cast.Dragan, "Heft doppelt froh"));
    }

    [Fact]
    public async Task Two_of_one_team_who_propose_for_the_same_text_propose_once()
    {
        var (_, copy, _) = await Imitated("Zwei Federn", "Heft zweier Federn");
        var home = await house.In(db => db.ProjectCarriers.Where(who => who.Project!.Slug == copy.Substring(copy.LastIndexOf('/') + 1))
            .Select(who => who.AllianceId!.Value).SingleAsync());
        await house.Seat(await house.Meet(Cast.Greta), AllianceSeats.Place, home, AllianceSeats.Editor);
        var team = new[] { await house.SignIn(Cast.Dragan), await house.SignIn(Cast.Greta) };
        foreach (var one in team) await one.Open($"{copy}/vorbild/vorschlag/steps");
        await Task.WhenAll(team.Select((one, place) => one.Submit(new { Text = $"Fassung {place}", Because = "Besser." })));
        Assert.Equal(1, await house.In(db => db.Improvements.CountAsync(one => copy.EndsWith(one.Adoption!.Copy!.Slug))));
        var late = team.Single(one => one.Status == HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Zu diesem Abschnitt haben Sie schon etwas vorgeschlagen.", late.Page.Body!.TextContent);
        Assert.Contains("ist nicht gespeichert", late.Page.QuerySelector("main")!.TextContent);
        await late.Open($"{copy}/vorbild/vorschlag/steps");
        Assert.Contains("Ihr Vorschlag wartet auf Antwort", late.Page.QuerySelector("main")!.TextContent);
        Assert.Null(late.Page.QuerySelector("[name=Text]"));
        await late.Submit(form: "form[action$='/rueckzug']");
        Assert.NotNull((await late.Open($"{copy}/vorbild/vorschlag/steps")).QuerySelector("[name=Text]"));
    }

    [Fact]
    public async Task Nobody_else_reads_or_answers_it_and_nothing_is_proposed_to_whoever_rests()
    {
        var (source, copy, alliance) = await Imitated("Unter sich", "Heft unter sich");
        var dragan = await house.SignIn(Cast.Dragan);
        await Propose(dragan, copy, "1. Geheim", "Psst.");
        var (address, stranger) = (await Address(copy), await house.SignIn(Cast.Greta));
        foreach (var path in new[] { address, $"{copy}/vorbild", $"{copy}/vorbild/vorschlag/goal" })
        {
            await stranger.Open(path);
            Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        }
        await dragan.Open(address);
        Assert.Equal(HttpStatusCode.NotFound, dragan.Status);
        Assert.DoesNotContain("Geheim", await Text(house.Visit(), source));
        await dragan.Open($"{copy}/vorbild/vorschlag/nichts");
        Assert.Equal(HttpStatusCode.NotFound, dragan.Status);
        await house.In(db => db.Alliances.Where(one => one.Slug == alliance)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.State, LifeState.CreativePause)));
        await dragan.Open($"{copy}/vorbild/vorschlag/goal");
        await dragan.Submit(new { Text = "Anders.", Because = "Klarer." });
        Assert.Contains("Beim Vorbild antwortet gerade niemand", dragan.Page.Body!.TextContent);
        await dragan.Open($"{copy}/vorbild");
        await dragan.Submit(form: "form[action$='/rueckzug']");
        Assert.Equal(ImprovementState.Withdrawn, await State(copy));
    }

    [Fact]
    public async Task What_is_too_long_for_an_example_is_refused_and_shortened_in_the_form_where_it_stands_already()
    {
        var (source, copy, _) = await Imitated("Kürzt gern", "Heft zum Kürzen");
        await Propose(await house.SignIn(Cast.Dragan), copy, string.Join(' ', Enumerable.Repeat("Ausführlich", 310)), "Mehr davon.");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(await Address(copy));
        await anna.Submit(form: "form:has([name=Compared])", button: "button[value=true]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Contains("höchstens 300 Wörter", anna.Page.Body!.TextContent);
        var shortening = anna.Page.QuerySelector("a[href*='vorschlag=']")!.GetAttribute("href")!;
        var before = await house.In(db => db.Projects.Where(one => one.Title == "Heft zum Kürzen").Select(one => one.Steps).FirstAsync());
        await anna.Open(shortening);
        await anna.Submit(new { Form__Steps = before ?? "" });
        Assert.Equal(ImprovementState.Open, await State(copy));
        await anna.Open(shortening);
        Assert.Contains("Ausführlich", anna.Page.QuerySelector("[name='Form.Steps']")!.TextContent);
        await anna.Submit();
        Assert.Equal((HttpStatusCode.UnprocessableEntity, ImprovementState.Open), (anna.Status, await State(copy)));
        await anna.Submit(new { Form__Steps = "1. Ausführlich, aber kurz" });
        Assert.Equal(ImprovementState.Accepted, await State(copy));
        Assert.Contains("Ausführlich, aber kurz", await Text(house.Visit(), source));
        Assert.Contains("etwas gekürzt", Assert.Single(await Letters(Cast.Dragan, "Heft zum Kürzen")).Text);
    }

    private static async Task Propose(Browser browser, string copy, string text, string because)
    {
        await browser.Open($"{copy}/vorbild/vorschlag/steps");
        await browser.Submit(new { Text = text, Because = because });
        Assert.EndsWith("/vorbild", browser.Path);
    }

    private Task<string> Address(string copy) => house.In(async db => (await db.Improvements.WithBoth.OrderBy(one => one.Id)
        .FirstAsync(one => copy.EndsWith(one.Adoption!.Copy!.Slug))).Path);

    private Task<ImprovementState> State(string copy) => house.In(db => db.Improvements.OrderBy(one => one.Id)
        .Where(one => copy.EndsWith(one.Adoption!.Copy!.Slug)).Select(one => one.State).FirstAsync());

    private Task<List<OutgoingMail>> Letters(Cast to, string title) => house.In(db => db.Mails.AsNoTracking().OrderBy(mail => mail.Id)
        .Where(mail => mail.To == to.Email && mail.Subject.Contains(title)).ToListAsync());

    /// <summary>An example of Anna's, and Dragan's published imitation of it.</summary>
    private async Task<(string Source, string Copy, string Alliance)> Imitated(string alliance, string title)
    {
        var slug = (await house.Found(alliance)).Split('/')[^1];
        var told = await house.Publish(slug, title);
        var home = (await house.FoundBy(Cast.Dragan, $"Rät zu {alliance}")).Split('/')[^1];
        var copy = await house.In(async db =>
        {
            var source = await db.Projects.WithPage.FirstAsync(one => one.Id == told.Id);
            source.Turn(ProjectState.Running, null, null, null, house.Clock.Now);
            source.Tell(new(Hours: 40, Otherwise: "Früher anfangen."), null, house.Clock.Now);
            source.BecomeExample(null, house.Clock.Now);
            var by = await db.Alliances.ForTerritory.FirstAsync(one => one.Slug == home);
            var (made, tie) = source.Imitate(by, new($"Unser {title}"), null, await db.FreeProjectSlug($"Unser {title}"), null,
                house.Clock.Now);
            db.AddRange(made, tie);
            made.Publish(null, house.Clock.Now);
            return made;
        });
        return (told.Path, copy.Path, slug);
    }

    private static async Task<string> Text(Browser browser, string path) => (await browser.Open(path)).Body!.TextContent;
}
