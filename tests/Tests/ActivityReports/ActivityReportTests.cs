using System.Net;
using Buendnisnetz.ActivityReports;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Networks;
using Buendnisnetz.Tests.Projects;

namespace Buendnisnetz.Tests.ActivityReports;

/// <summary>The year of an alliance: drafted, written, sent, corrected and read.</summary>
public sealed class ActivityReportTests : IAsyncLifetime
{
    private readonly TestHouse house = new();
    private int year;

    public async ValueTask InitializeAsync()
    {
        await house.InitializeAsync();
        year = house.Clock.Now.BerlinDay.Year - 1;
    }

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task A_number_in_the_report_equals_the_records_and_stays_when_these_change()
    {
        var (_, home) = await Home("Zählt genau");
        await Ran(home, "Lief im Jahr", ProjectState.Running);
        await Ran(home, "Lief auch", ProjectState.Running, Visibility.Community);
        await Ran(home, "Nur das Team", ProjectState.Running, Visibility.Place);
        var done = await Ran(home, "Wurde fertig", ProjectState.Completed);
        await house.In(async db => (await db.Alliances.ForHistory.FirstAsync(one => one.Id == home.Id))
            .Reach(FuzzyDate.OfYear(year), "Das Büro ist offen", null, null, house.Clock.Now));
        Assert.Equal([("projects.running", 2), ("projects.begun", 3), ("projects.done", 1), ("news.milestones", 1)],
            await Figures(home, Visibility.Community));
        Assert.Equal([("projects.running", 1), ("projects.begun", 2), ("projects.done", 1), ("news.milestones", 1)],
            await Figures(home, Visibility.Public));
        Assert.Null(await Send(home));
        await house.In(async db => (await db.Projects.WithPage.FirstAsync(one => one.Id == done.Id)).TakeBack(null, house.Clock.Now));
        var frozen = await house.In(async db => (await db.ActivityReports.Whole.FirstAsync()).Last!.Lines());
        Assert.Equal(1, frozen.Single(line => line.Code == "projects.done").Figure);
        Assert.DoesNotContain(await Figures(home, Visibility.Community), figure => figure.Item1 == "projects.done");
    }

    [Fact]
    public async Task A_team_writes_sends_and_corrects_and_the_members_read_it_as_a_stream()
    {
        var (network, home) = await Home("Erzählt vom Jahr");
        var told = await Ran(home, "Heft im Bericht", ProjectState.Running);
        await house.Admit(network, await house.Alliance("Liest mit", Cast.Dragan));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{home.ReportPath(year)}/bearbeiten");
        Assert.Contains("Am Ende des Jahres lief 1 Projekt.", anna.Page.Body!.InnerHtml);
        await anna.Submit(new Dictionary<string, object>
        {
            ["Opening"] = "Am meisten lernten wir vom Heft.",
            ["Lines[1].Text"] = "",
        });
        Assert.EndsWith("/senden", anna.Path);
        Assert.Contains("Am meisten lernten wir", Text(anna));
        Assert.DoesNotContain("hat in diesem Jahr begonnen", Text(anna));
        Assert.DoesNotContain("Erzählt vom Jahr", await Text(await house.SignIn(Cast.Dragan), network.ReportsPath));
        await anna.Submit();
        Assert.Equal(home.ReportPath(year), anna.Path);
        await house.RunJobs();
        var dragan = await house.SignIn(Cast.Dragan);
        Assert.Contains($"berichtet: Das Jahr {year}.", await Text(dragan, "/schreibtisch/neuigkeiten"));
        var stream = await Text(dragan, network.ReportsPath);
        Assert.Contains("Am meisten lernten wir", stream);
        Assert.Contains("Heft im Bericht", stream);
        Assert.Contains("1 Bericht", await Text(dragan, $"{network.ReportsPath}?jahr={year}&feld=lebensumfeld"));
        Assert.Contains("0 Berichte", await Text(dragan, $"{network.ReportsPath}?feld=kinderbetreuung"));
        await anna.Open($"{home.ReportPath(year)}/senden");
        Assert.Contains("haben den Bericht schon", Text(anna));
        await anna.Open($"{home.ReportPath(year)}/bearbeiten");
        await anna.Submit(new { Opening = "Am meisten lernten wir von den Vereinen." });
        await anna.Submit(new { Correction = "" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        await anna.Submit(new { Correction = "Es waren die Vereine." });
        var read = await Text(dragan, home.ReportPath(year));
        Assert.Contains("Es waren die Vereine.", read);
        Assert.Contains("Fassung 1", read);
        Assert.Contains("vom Heft", await Text(dragan, $"{home.ReportPath(year)}?fassung=1"));
        Assert.Equal((1, 1, 2), await house.In(async db => (await db.ActivityReports.CountAsync(),
            await db.Set<ReportDelivery>().CountAsync(), await db.Set<ReportEdition>().CountAsync())));
        await house.In(async db =>
        {
            var one = await db.Projects.WithPage.FirstAsync(project => project.Id == told.Id);
            one.Describe(Told.Whole with { Title = one.Title, Visibility = Visibility.Place }, null, house.Clock.Now);
        });
        Assert.DoesNotContain("Heft im Bericht", await Text(dragan, home.ReportPath(year)));
        Assert.DoesNotContain("Heft im Bericht", await Text(dragan, network.ReportsPath));
    }

    [Fact]
    public async Task Strangers_and_other_networks_read_nothing_until_it_is_for_everybody()
    {
        var (network, home) = await Home("Bleibt unter sich");
        await Ran(home, "Stilles Projekt", ProjectState.Running, Visibility.Community);
        Assert.Null(await Send(home));
        var other = await house.Begin("ARGE weit weg", Cast.Greta);
        await house.Admit(other, await house.Alliance("Weit weg", Cast.Dragan));
        foreach (var reader in new[] { house.Visit(), await house.SignIn(Cast.Dragan), await house.SignIn(Cast.Greta) })
        {
            await reader.Open(home.ReportPath(year));
            Assert.Equal(HttpStatusCode.NotFound, reader.Status);
            Assert.Contains("0 Berichte", await Text(reader, network.ReportsPath));
            Assert.DoesNotContain("Tätigkeitsbericht", await Text(reader, home.Path));
            Assert.DoesNotContain("Bleibt unter sich", await Text(reader, $"{network.ReportsPath}.atom"));
            await reader.Open($"{home.ReportPath(year)}/bearbeiten");
            Assert.NotEqual(HttpStatusCode.OK, reader.Path.Contains("anmelden") ? HttpStatusCode.Forbidden : reader.Status);
        }
        Assert.Contains("1 Bericht", await Text(await house.SignIn(Cast.Carla), network.ReportsPath));
        await house.In(async db => (await db.ActivityReports.FirstAsync()).Write("Für alle.", new Dictionary<string, string?>(),
            Visibility.Public, null, house.Clock.Now));
        Assert.Null(await Send(home, "Jetzt für alle."));
        var open = await Text(house.Visit(), home.ReportPath(year));
        Assert.Contains("Für alle.", open);
        Assert.DoesNotContain("Projekt", open.Split("Für alle.")[1].Split("Alle Fassungen")[0]);
        Assert.DoesNotContain("Alle Fassungen", open);
        Assert.Contains("Für alle.", await Text(house.Visit(), $"{home.ReportPath(year)}?fassung=1"));
        Assert.DoesNotContain("Für alle.", await Text(await house.SignIn(Cast.Carla), $"{home.ReportPath(year)}?fassung=1"));
        Assert.Contains("Für alle.", (await house.Visit().Open($"{network.ReportsPath}.atom")).DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task Two_who_write_a_report_at_once_lose_no_sentence_of_each_other()
    {
        var (_, home) = await Home("Schreibt zu zweit");
        await Ran(home, "Heft zu zweit", ProjectState.Running);
        await house.Seat(await house.Meet(Cast.Greta), AllianceSeats.Place, home.Id, AllianceSeats.Editor);
        var (anna, greta) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Greta));
        foreach (var one in new[] { anna, greta }) await one.Open($"{home.ReportPath(year)}/bearbeiten");
        await Task.WhenAll(anna.Submit(new Dictionary<string, object> { ["Lines[0].Text"] = "Annas Satz." }),
            greta.Submit(new Dictionary<string, object> { ["Lines[1].Text"] = "Gretas Satz." }));
        var page = (await anna.Open($"{home.ReportPath(year)}/bearbeiten")).QuerySelector("main form")!.TextContent;
        Assert.Contains("Annas Satz.", page);
        Assert.Contains("Gretas Satz.", page);
        await greta.Open($"{home.ReportPath(year)}/bearbeiten");
        await anna.Submit(new Dictionary<string, object> { ["Lines[0].Text"] = "Annas zweiter Satz." });
        await greta.Submit(new Dictionary<string, object> { ["Lines[0].Text"] = "Gretas Fassung." });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, greta.Status);
        Assert.Contains("„Annas zweiter Satz.“", Text(greta));
        await greta.Submit();
        Assert.EndsWith("/senden", greta.Path);
        Assert.Contains("Gretas Fassung.", Text(greta));
    }

    [Fact]
    public async Task Two_who_send_at_once_send_one_report()
    {
        var (_, home) = await Home("Sendet eilig");
        await Ran(home, "Eiliges Projekt", ProjectState.Running);
        await house.Seat(await house.Meet(Cast.Bilal), AllianceSeats.Place, home.Id, AllianceSeats.Deputy);
        var people = new[] { await house.SignIn(Cast.Anna), await house.SignIn(Cast.Bilal) };
        foreach (var one in people) await one.Open($"{home.ReportPath(year)}/senden");
        await Task.WhenAll(people.Select(one => one.Submit()));
        Assert.Single(people, one => one.Status == HttpStatusCode.UnprocessableEntity);
        Assert.Equal((1, 1, 1), await house.In(async db => (await db.ActivityReports.CountAsync(),
            await db.Set<ReportDelivery>().CountAsync(), await db.Set<ReportEdition>().CountAsync())));
    }

    [Fact]
    public async Task The_desk_says_it_in_the_first_months_only_until_it_is_sent_and_not_where_an_alliance_rests()
    {
        var (_, home) = await Home("Hat Post im Januar");
        house.Clock.Advance(new DateTimeOffset(year + 2, 1, 15, 9, 0, 0, TimeSpan.Zero) - house.Clock.Now);
        var anna = await house.SignIn(Cast.Anna);
        Assert.Contains($"Ihr Jahr {year + 1} liegt als Entwurf bereit.", await Text(anna, "/schreibtisch"));
        await house.In(async db => (await db.ActivityReports.AddAsync(ActivityReport.Begin(
            await db.Alliances.FirstAsync(one => one.Id == home.Id), year + 1, house.Clock.Now))).Entity
            .Write("Ein Satz.", new Dictionary<string, string?>(), Visibility.Community, null, house.Clock.Now));
        Assert.Contains("liegt als Entwurf bereit.", await Text(anna, "/schreibtisch"));
        Assert.Null(await Send(home, null, year + 1));
        Assert.DoesNotContain("liegt als Entwurf bereit.", await Text(anna, "/schreibtisch"));
        house.Clock.Advance(TimeSpan.FromDays(90));
        Assert.Contains("noch nicht vorbei", ActivityReport.ObstacleTo(home, year + 2, house.Clock.Now));
        Assert.Contains("letzten drei Jahre", ActivityReport.ObstacleTo(home, year - 4, house.Clock.Now));
    }

    private async Task<(Network Network, Alliance Home)> Home(string name)
    {
        var network = await house.Begin("ARGE der Erzählenden", Cast.Carla);
        var home = await house.Alliance(name, Cast.Anna);
        await house.Admit(network, home, FuzzyDate.OfYear(2020));
        return (network, home);
    }

    /// <summary>A project that began last year, and what became of it in that year.</summary>
    private async Task<Project> Ran(Alliance of, string title, ProjectState state, Visibility visibility = Visibility.Public)
    {
        var begun = new DateTimeOffset(year, 3, 1, 9, 0, 0, TimeSpan.Zero);
        return await house.In(async db =>
        {
            var home = await db.Alliances.ForTerritory.FirstAsync(one => one.Id == of.Id);
            var told = Project.Begin(home, Told.Whole with { Title = title, Visibility = visibility }, await db.FreeProjectSlug(title),
                null, begun);
            told.Classify(["lebensumfeld"], [], null, begun);
            told.Publish(null, begun);
            told.Turn(ProjectState.Running, null, null, null, begun.AddDays(1));
            if (state != ProjectState.Running) told.Turn(state, null, null, null, begun.AddDays(100));
            return db.Projects.Add(told).Entity;
        });
    }

    private Task<IEnumerable<(string, int)>> Figures(Alliance home, Visibility audience) => house.In(async db =>
        (await db.DraftedLines(home, year, audience, house.Clock.Now, default)).Select(line => (line.Code, line.Figure)));

    private Task<string?> Send(Alliance home, string? correction = null, int? of = null) => house.In(db =>
        new ReportDesk(db).Send(home, of ?? year, correction, null, house.Clock.Now, default));

    private static string Text(Browser browser) => browser.Page.Body!.TextContent;

    private static async Task<string> Text(Browser browser, string path) => (await browser.Open(path)).Body!.TextContent;
}
