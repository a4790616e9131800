using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Projects;

namespace Buendnisnetz.Tests.Projects;

/// <summary>No second project beside the first, as people come upon it.</summary>
public sealed class OverlapPageTests : IAsyncLifetime
{
    private static readonly ProjectProfile Holidays = new("Verlässliche Ferienbetreuung",
        "Schulkinder sind in allen Ferien gut aufgehoben.",
        "Eltern haben weniger Urlaub als Kinder Ferien.", "Kein Kind ohne Platz.");

    private readonly TestHouse house = new();

    public ValueTask InitializeAsync() => house.InitializeAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task Whoever_begins_what_is_done_already_hears_of_it_agrees_and_the_others_get_a_letter()
    {
        await house.FoundBy(Cast.Anna, "Betreut in den Ferien");
        var told = await Tell("Betreut in den Ferien", Holidays);
        var path = await house.FoundBy(Cast.Dragan, "Fängt etwas an");
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open($"{path}/projekt-neu");
        await dragan.Submit(new { Form__Title = "Sommerprogramm für Kinder", Form__Lead = "Wenn die Schule zu hat." });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, dragan.Status);
        Assert.Contains("Verlässliche Ferienbetreuung", Text(dragan));
        Assert.Contains("Beide handeln von: ", Text(dragan));
        Assert.Contains("Derselbe Ort: Landkreis Konstanz.", Text(dragan));
        await dragan.Submit(Answer("abstimmen"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, dragan.Status);
        Assert.Contains("was Sie abstimmen möchten", Text(dragan));
        await dragan.Submit(Answer("abstimmen", "Wir könnten den August übernehmen."));
        Assert.EndsWith("/projekte/sommerprogramm-fuer-kinder/bearbeiten", dragan.Path);
        var letter = await house.In(db => db.Mails.AsNoTracking().OrderBy(mail => mail.Id)
            .FirstAsync(mail => mail.To == Cast.Anna.Email && mail.Subject.StartsWith("Abstimmen")));
        Assert.Contains("Wir könnten den August übernehmen.", letter.Text);
        Assert.Equal(Cast.Dragan.Email, letter.AnswersTo);
        var pair = await Pair(told.Id);
        Assert.Equal(OverlapState.UnderDiscussion, pair.State);
        Assert.Contains("im Gespräch", await Body(dragan, $"{path}/doppelstrukturen"));
    }

    [Fact]
    public async Task Begun_nevertheless_the_reason_stays_and_the_pair_is_never_asked_about_again()
    {
        await house.FoundBy(Cast.Anna, "War zuerst da");
        var told = await Tell("War zuerst da", Holidays);
        var path = await house.FoundBy(Cast.Dragan, "Macht es trotzdem");
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open($"{path}/projekt-neu");
        await dragan.Submit(new { Form__Title = "Ferienbetreuung am Morgen", Form__Lead = "Betreuung in allen Ferien, ab halb sechs." });
        await dragan.Submit(Answer("neu", "Unsere beginnt um halb sechs."));
        var pair = await Pair(told.Id);
        Assert.Equal(OverlapState.Accepted, pair.State);
        Assert.Contains("Unsere beginnt um halb sechs.", await Body(dragan, pair.Path));
        Assert.Contains($"Eingetragen von {Cast.Dragan.Name}.", Text(dragan));
        var letter = await house.In(db => db.Mails.AsNoTracking().OrderBy(mail => mail.Id)
            .FirstAsync(mail => mail.To == Cast.Anna.Email && mail.Subject.Contains("etwas Ähnliches")));
        Assert.Contains("Unsere beginnt um halb sechs.", letter.Text);
        Assert.DoesNotContain("Ferienbetreuung am Morgen", letter.Text);
        Assert.Equal(Cast.Dragan.Email, letter.AnswersTo);
        await house.In(async db =>
        {
            var begun = await db.Projects.WithPage.FirstAsync(one => one.Slug == "ferienbetreuung-am-morgen");
            begun.Describe(Holidays with { Title = begun.Title }, null, house.Clock.Now);
            begun.Classify(["kinderbetreuung"], [.. begun.Areas.Select(area => area.Key)], null, house.Clock.Now);
            begun.Publish(null, house.Clock.Now);
        });
        await house.RunJobs();
        Assert.Equal(OverlapState.Accepted, (await Pair(told.Id)).State);
        Assert.DoesNotContain("ähneln einander", await Body(dragan, "/schreibtisch"));
    }

    [Fact]
    public async Task Whoever_recorded_a_decision_opens_it_again_once_and_with_a_reason()
    {
        await house.FoundBy(Cast.Anna, "Berichtigt eins");
        var told = await Tell("Berichtigt eins", Holidays);
        await house.FoundBy(Cast.Dragan, "Berichtigt zwei");
        await Tell("Berichtigt zwei", Holidays with { Title = "Ferienwochen am Fluss" });
        var pair = await Pair(told.Id);
        var (anna, dragan) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Dragan));
        await anna.Open(pair.Path);
        await anna.Submit(new { Next = "Confirmed" });
        await Decide("Accepted");
        Assert.DoesNotContain("berichtigen", await Body(dragan, pair.Path));
        await dragan.Open($"{pair.Path}/berichtigung");
        Assert.Contains("Berichtigen kann, wer die Entscheidung eingetragen hat.", Text(dragan));
        await anna.Open($"{pair.Path}/berichtigung");
        await anna.Submit(new { Because = " " });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        await anna.Submit(new { Because = "Ich hatte die anderen nicht gefragt." });
        Assert.Equal(OverlapState.Confirmed, (await Pair(told.Id)).State);
        Assert.Contains("Ich hatte die anderen nicht gefragt.", await Body(dragan, pair.Path));
        await Decide("Coordinated");
        await anna.Open($"{pair.Path}/berichtigung");
        Assert.Contains("schon einmal berichtigt", Text(anna));

        async Task Decide(string next)
        {
            await anna.Open(pair.Path);
            await anna.Submit(new { Next = next, Note = "So machen wir es.", Responsible = "Familienbüro Singen" });
        }
    }

    [Fact]
    public async Task What_is_published_beside_the_first_is_found_by_itself_and_goes_from_suspicion_to_decision()
    {
        await house.FoundBy(Cast.Anna, "Die einen");
        var told = await Tell("Die einen", Holidays);
        var path = await house.FoundBy(Cast.Dragan, "Die anderen");
        await Tell("Die anderen", Holidays with
        {
            Title = "Sommerfreizeit daheim",
            Lead = "Sechs Wochen Betreuung, wenn die Schule zu hat.",
        });
        var pair = await Pair(told.Id);
        var (anna, dragan) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Dragan));
        foreach (var person in new[] { anna, dragan }) Assert.Contains("ähneln einander", await Body(person, "/schreibtisch"));
        await dragan.Open(pair.Path);
        await dragan.Submit(new { Next = "UnderDiscussion" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, dragan.Status);
        await dragan.Submit(new { Next = "UnderDiscussion", Note = "Treffen wir uns?" });
        Assert.Single(await house.In(db => db.Mails.AsNoTracking().Where(mail => mail.To == Cast.Anna.Email
            && mail.Subject.StartsWith("Abstimmen")).OrderBy(mail => mail.Id).ToListAsync()));
        await anna.Open(pair.Path);
        await dragan.Open(pair.Path);
        await anna.Submit(new { Next = "Confirmed" });
        await dragan.Submit(new { Next = "Rejected", Note = "Nein." });
        Assert.Equal(OverlapState.Confirmed, (await Pair(told.Id)).State);
        Assert.Contains("Die Entscheidung steht aus.", await Body(dragan, "/schreibtisch"));
        await anna.Open(pair.Path);
        await anna.Submit(new { Next = "Merged", Note = "Eine Anmeldung für alle." });
        Assert.Contains("wer sich darum kümmert", Text(anna));
        await anna.Submit(new { Next = "Merged", Note = "Eine Anmeldung für alle.", Responsible = "Familienbüro Singen" });
        Assert.Contains("Bitte wählen Sie, welches Projekt weitergeht.", Text(anna));
        await anna.Submit(new { Next = "Merged", Into = told.Id, Note = "Eine Anmeldung für alle.", Responsible = "Familienbüro Singen" });
        Assert.Equal(OverlapState.Confirmed, (await Pair(told.Id)).State);
        Assert.Contains("Weiter geht „Verlässliche Ferienbetreuung“", await Body(dragan, pair.Path));
        await dragan.Submit(new { Note = "Gern." });
        Assert.Contains("Darum kümmert sich: Familienbüro Singen.", await Body(dragan, pair.Path));
        Assert.Contains("zusammengelegt", await Body(dragan, $"{path}/doppelstrukturen"));
        Assert.DoesNotContain("Die Entscheidung steht aus.", await Body(dragan, "/schreibtisch"));
        var sheet = (await house.Visit().Open("/projekte/sommerfreizeit-daheim")).QuerySelector("main")!;
        Assert.Contains("abgegeben", sheet.TextContent);
        Assert.Equal(told.Path, sheet.QuerySelector(".notice a")!.GetAttribute("href"));
        Assert.Equal(["Die einen", "Die anderen"], await house.In(db => db.ProjectCarriers.Where(who => who.ProjectId == told.Id)
            .OrderBy(who => who.Position).Select(who => who.Alliance!.Name).ToListAsync()));
        await dragan.Open($"{told.Path}/bearbeiten");
        Assert.Equal(HttpStatusCode.OK, dragan.Status);
        await dragan.Open($"{pair.Path}/berichtigung");
        Assert.Equal(pair.Path, dragan.Path);
    }

    [Fact]
    public async Task What_somebody_may_not_read_is_in_no_finding_of_theirs()
    {
        var path = await house.FoundBy(Cast.Anna, "Hält es vertraulich");
        var hidden = await Tell("Hält es vertraulich", Holidays with { Title = "Geheime Ferienbetreuung", Visibility = Visibility.Place });
        var others = await house.FoundBy(Cast.Dragan, "Ahnt nichts");
        await Tell("Ahnt nichts", Holidays with { Title = "Offene Ferienbetreuung" });
        var (anna, dragan) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Dragan));
        var pair = await Pair(hidden.Id);
        Assert.Contains("Geheime", await Body(anna, $"{path}/doppelstrukturen"));
        foreach (var place in new[] { $"{others}/doppelstrukturen", "/schreibtisch" })
            Assert.DoesNotContain("Geheime", await Body(dragan, place));
        await dragan.Open($"{others}/projekt-pruefung");
        await dragan.Submit(new { Form__Title = "Ferienbetreuung" });
        Assert.Contains("Offene Ferienbetreuung", Text(dragan));
        Assert.DoesNotContain("Geheime", Text(dragan));
        foreach (var place in new[] { pair.Path, $"{path}/doppelstrukturen", $"{path}/projekt-pruefung",
            "/projekte/geheime-ferienbetreuung/mitmachen", $"/doppelstrukturen/{Guid.CreateVersion7()}" })
        {
            await dragan.Open(place);
            Assert.Equal(HttpStatusCode.NotFound, dragan.Status);
        }
        var visitor = house.Visit();
        await visitor.Open(pair.Path);
        Assert.DoesNotContain("Geheime", Text(visitor));
        var greta = await house.SignIn(Cast.Greta);
        await greta.Open(pair.Path);
        Assert.Equal(HttpStatusCode.NotFound, greta.Status);
    }

    [Fact]
    public async Task The_office_of_a_network_sees_the_findings_of_its_members_and_no_other_office_does()
    {
        await house.FoundBy(Cast.Anna, "Im Netz eins");
        await Tell("Im Netz eins", Holidays);
        await house.FoundBy(Cast.Dragan, "Im Netz zwei");
        await Tell("Im Netz zwei", Holidays with { Title = "Ferienwochen", Visibility = Visibility.Near });
        var (own, foreign) = (await Office(Cast.Greta, "Eigenes Netzwerk", true),
            await Office(Cast.Femi, "Fremdes Netzwerk", false));
        var (greta, femi) = (await house.SignIn(Cast.Greta), await house.SignIn(Cast.Femi));
        Assert.Contains("Ferienwochen", await Body(greta, $"{own}/doppelstrukturen"));
        Assert.DoesNotContain("Ferienwochen", await Body(femi, $"{foreign}/doppelstrukturen"));
        await femi.Open($"{own}/doppelstrukturen");
        Assert.Equal(HttpStatusCode.NotFound, femi.Status);
    }

    [Fact]
    public async Task Whoever_would_rather_join_writes_to_those_who_carry_it()
    {
        await house.FoundBy(Cast.Anna, "Nimmt andere auf");
        var told = await Tell("Nimmt andere auf", Holidays);
        await house.In(async db => (await db.Projects.FirstAsync(one => one.Id == told.Id))
            .Answer("Familienbüro", "familienbuero@mitmachen.example", null, null, house.Clock.Now));
        await house.FoundBy(Cast.Dragan, "Möchte dazu");
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open($"{told.Path}/mitmachen");
        await dragan.Submit(new { Words = " " });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, dragan.Status);
        await dragan.Submit(new { Words = "Wir bringen zwei Wochen mit." });
        var letter = await house.In(db => db.Mails.AsNoTracking().OrderBy(mail => mail.Id)
            .FirstAsync(mail => mail.To == Cast.Anna.Email && mail.Subject.Contains("mitmachen")));
        Assert.False(await house.In(db => db.Mails.AnyAsync(mail => mail.To == "familienbuero@mitmachen.example")));
        Assert.Contains("Wir bringen zwei Wochen mit.", letter.Text);
        Assert.Equal(Cast.Dragan.Email, letter.AnswersTo);
        var anna = await house.SignIn(Cast.Anna);
        Assert.Contains("das noch nicht dabei ist", await Body(anna, $"{told.Path}/mitmachen"));
    }

    [Fact]
    public async Task Imitations_and_what_is_called_off_are_no_second_ones()
    {
        await house.FoundBy(Cast.Anna, "Wird nachgemacht");
        var told = await Tell("Wird nachgemacht", Holidays);
        await house.FoundBy(Cast.Dragan, "Ahmt nach und mehr");
        await Tell("Ahmt nach und mehr", Holidays with { Title = "Betreute Ferien" });
        Assert.NotNull(await Pair(told.Id));
        await house.In(async db => (await db.Projects.WithPage.FirstAsync(one => one.Title == "Betreute Ferien"))
            .Turn(ProjectState.Cancelled, null, "Zu wenige.", null, house.Clock.Now));
        await house.RunJobs();
        Assert.False(await house.In(db => db.Overlaps.AnyAsync()));
        Assert.False(await house.In(db => db.ProjectMarks.AnyAsync(mark => mark.ProjectId != told.Id)));
    }

    private async Task<Project> Tell(string alliance, ProjectProfile profile)
    {
        var told = await house.In(async db =>
        {
            var home = await db.Alliances.Include(one => one.Areas).OrderBy(one => one.Id).FirstAsync(one => one.Name == alliance);
            var begun = Project.Begin(home, profile, await db.FreeProjectSlug(profile.Title), null, house.Clock.Now);
            begun.Classify(["kinderbetreuung"], [.. begun.Areas.Select(area => area.Key)], null, house.Clock.Now);
            begun.Publish(null, house.Clock.Now);
            return db.Projects.Add(begun).Entity;
        });
        await house.RunJobs();
        return told;
    }

    private async Task<string> Office(Cast who, string name, bool hasMembers)
    {
        var network = await house.In(async db =>
        {
            var profile = new NetworkProfile(NetworkKind.StateNetwork, "Bündnisse lernen voneinander", "Ein Netzwerk.", null, null, "",
                FuzzyDate.OfYear(2008));
            var made = Network.Begin(profile, name, Slug.Of(name), null, house.Clock.Now);
            db.Add(made);
            foreach (var member in await db.Alliances.OrderBy(one => one.Id).ToListAsync())
                if (hasMembers) db.Add(Membership.Enter(made, member, FuzzyDate.OfYear(2012), null, house.Clock.Now));
            return made;
        });
        await house.Seat(await house.Meet(who), NetworkSeats.Place, network.Id, NetworkSeats.Office);
        return network.Path;
    }

    private static Dictionary<string, object> Answer(string choice, string because = "") =>
        new() { ["Answers[0].Choice"] = choice, ["Answers[0].Because"] = because };

    private Task<Overlap> Pair(Guid project) =>
        house.In(db => db.Overlaps.AsNoTracking().OfProject(project).OrderBy(one => one.Id).FirstAsync());

    private static string Text(Browser browser) => browser.Page.Body!.TextContent;

    private static async Task<string> Body(Browser browser, string path) => (await browser.Open(path)).Body!.TextContent;
}
