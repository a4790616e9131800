using System.Net;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Projects;
using Buendnisnetz.Territory;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Projects;

/// <summary>Requests and offers as people put them up, answer them and see them end.</summary>
public sealed class PostingPageTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_team_puts_up_a_request_and_a_visitor_answers_without_seeing_an_address()
    {
        var path = await house.Found("Sucht Räder");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/suchen-und-bieten-neu");
        await anna.Submit(new { Form__Title = "Lastenräder fürs Fest", Form__Text = "Drei Stück.", Form__Field = "lebensumfeld" });
        Assert.Equal(HttpStatusCode.OK, anna.Status);
        var page = anna.Path;
        Assert.StartsWith("/suchen-und-bieten/lastenraeder-fuers-fest-", page, StringComparison.Ordinal);
        var visitor = house.Visit();
        foreach (var place in new[] { "/suchen-und-bieten", "/suchen-und-bieten?q=Lastenräder&art=Seeking&feld=lebensumfeld",
            $"{path}/suchen-und-bieten", "/suchen-und-bieten.atom" })
            Assert.Contains("Lastenräder fürs Fest", await Body(visitor, place));
        Assert.Contains("1 Gesuch oder Angebot", await Body(visitor, path));
        Assert.DoesNotContain("Lastenräder", await Body(visitor, "/suchen-und-bieten?art=Offering"));
        await Answer(visitor, page, "dora@probe.example", "Wir leihen zwei.");
        Assert.EndsWith("/antwort/danke", visitor.Path, StringComparison.Ordinal);
        Assert.DoesNotContain(Cast.Anna.Email, visitor.Page.DocumentElement.OuterHtml);
        var letter = Assert.Single(house.Letters, one => one.To.Contains(Cast.Anna.Email) && one.Subject.Contains("Lastenräder fürs Fest"));
        Assert.Contains("Wir leihen zwei.", letter.Text);
        Assert.Contains("dora@probe.example", letter.Headers["Reply-To"]);
        Assert.DoesNotContain("hat Antworten", await Body(visitor, page));
    }

    [Fact]
    public async Task It_is_for_one_of_the_areas_of_its_alliance_and_the_feed_has_the_choice_of_the_list()
    {
        var path = await house.Found("Arbeitet in zwei Kreisen");
        await house.In(async db => (await db.Alliances.ForTerritory.FirstAsync(one => one.Slug == Slug(path))).WorkIn(
            [.. await db.Areas.Where(area => area.Key == AreaKey.Parse("08335") || area.Key == AreaKey.Parse("09776"))
                .OrderBy(area => area.Key).ToListAsync()], null, house.Clock.Now));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/suchen-und-bieten-neu");
        Assert.Equal(["", "08335", "09776"], anna.Page.QuerySelectorAll("[name='Form.Area'] option")
            .Select(one => one.GetAttribute("value")).Order());
        await anna.Submit(new { Form__Title = "Nur am Bodensee", Form__Text = "2.", Form__Field = "lebensumfeld", Form__Area = "09776" });
        var page = anna.Path;
        Assert.Contains("Lindau", anna.Page.Body!.TextContent);
        Assert.DoesNotContain("Landkreis Konstanz", anna.Page.QuerySelector("dl.facts")!.TextContent);
        var visitor = house.Visit();
        foreach (var list in new[] { "/suchen-und-bieten", "/suchen-und-bieten.atom" })
        {
            Assert.Contains("Nur am Bodensee", await Body(visitor, $"{list}?land=09&q=Bodensee"));
            foreach (var other in new[] { "land=08", "art=Offering", "feld=erziehung", "q=Alpen" })
                Assert.DoesNotContain("Nur am Bodensee", await Body(visitor, $"{list}?{other}"));
        }
        await anna.Open($"{page}/aendern");
        await anna.Submit(new { Form__Area = "" });
        Assert.Contains("Nur am Bodensee", await Body(visitor, "/suchen-und-bieten?land=08"));
    }

    [Fact]
    public async Task Who_sends_the_same_form_twice_is_thanked_twice_and_heard_once()
    {
        var one = await house.PutUp(Slug(await house.Found("Bekommt es doppelt")), "Doppelt gesendet");
        var visitor = house.Visit();
        await visitor.Open($"{one.Path}/antwort");
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        var form = visitor.Page.QuerySelector("main form")!;
        var typed = form.QuerySelectorAll("input[name]").ToDictionary(field => field.GetAttribute("name")!,
            field => field.GetAttribute("value") ?? "");
        (typed["Words"], typed["Called"], typed["Email"]) = ("Einmal reicht.", "Dora Probe", "dora@probe.example");
        for (var times = 0; times < 2; times++)
        {
            using var sent = new FormUrlEncodedContent(typed);
            using var answer = await visitor.Client.PostAsync(new Uri($"{one.Path}/antwort", UriKind.Relative), sent);
            Assert.Equal("/antwort/danke", $"{answer.RequestMessage!.RequestUri!.AbsolutePath}{answer.Headers.Location}"[^14..]);
        }
        typed["Words"] = "Etwas anderes.";
        using var other = new FormUrlEncodedContent(typed);
        using var refused = await visitor.Client.PostAsync(new Uri($"{one.Path}/antwort", UriKind.Relative), other);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Etwas anderes.", await refused.Content.ReadAsStringAsync());
        Assert.Equal(1, await house.In(db => db.PostingAnswers.CountAsync(answer => answer.PostingId == one.Id)));
    }

    [Fact]
    public async Task Too_many_answers_from_one_mailbox_are_refused_and_nothing_typed_is_lost()
    {
        var one = await house.PutUp(Slug(await house.Found("Wird überhäuft")), "Viele Antworten");
        for (var i = 0; i < PostingAnswer.MostOfOne; i++) await Answer(house.Visit(), one.Path, "viel@probe.example", $"Antwort {i}");
        var visitor = house.Visit();
        await Answer(visitor, one.Path, "VIEL+neu@probe.example", "Noch eine.");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains("kamen schon mehrere Antworten", visitor.Page.Body!.TextContent);
        Assert.Equal(PostingAnswer.MostOfOne, await house.In(db => db.PostingAnswers.CountAsync(answer => answer.PostingId == one.Id)));
    }

    [Fact]
    public async Task Only_the_team_finds_the_pages_behind_it_and_a_community_request_is_nowhere_in_public()
    {
        var path = await house.Found("Sucht unter sich");
        var one = await house.PutUp(Slug(path), "Nur für die Gemeinschaft", Visibility.Community);
        await house.RunJobs();
        var visitor = house.Visit();
        foreach (var place in new[] { "/suchen-und-bieten", "/suchen-und-bieten.atom", $"{path}/suchen-und-bieten", path, "/sitemap.xml",
            "/suche?q=Gemeinschaft" })
        {
            var body = await Body(visitor, place);
            Assert.DoesNotContain("Nur für die Gemeinschaft", body);
            Assert.DoesNotContain(one.Path, body);
        }
        Assert.DoesNotContain("1 Gesuch", await Body(visitor, path));
        foreach (var below in new[] { "", "/antwort" }) Assert.Equal(HttpStatusCode.NotFound, await Status(visitor, one.Path + below));
        await house.FoundBy(Cast.Dragan, "Liest und darf nicht ändern");
        var dragan = await house.SignIn(Cast.Dragan);
        Assert.Contains("Nur für die Gemeinschaft", await Body(dragan, "/suchen-und-bieten"));
        foreach (var below in new[] { "/aendern", "/schliessen", "/verlaengerung" })
            Assert.Equal(HttpStatusCode.NotFound, await Status(dragan, one.Path + below));
    }

    [Fact]
    public async Task Its_team_is_reminded_then_asked_and_answers_by_the_link_without_signing_in()
    {
        var one = await house.PutUp(Slug(await house.Found("Lässt ablaufen")), "Läuft bald ab", days: 2);
        await house.RunDaily();
        var reminder = Assert.Single(house.Letters, letter => letter.To.Contains(Cast.Anna.Email)
            && letter.Subject == "Läuft bald ab: Läuft bald ab");
        var visitor = house.Visit();
        await visitor.Open(Link(reminder));
        await visitor.Submit(form: "form[action$='/verlaengerung']");
        Assert.Contains("Verlängert bis zum", visitor.Page.Body!.TextContent);
        await visitor.Open(Link(reminder));
        Assert.Contains("Diese Frage ist schon beantwortet.", visitor.Page.Body!.TextContent);
        await house.In(db => db.Postings.Where(known => known.Id == one.Id).ExecuteUpdateAsync(set =>
            set.SetProperty(known => known.ExpiresOn, house.Clock.Now.BerlinDay.AddDays(-1))));
        Assert.DoesNotContain(one.Path, await Body(visitor, "/sitemap.xml"));
        await house.In(async db => { db.Enqueue(new PostingDue(one.Id), house.Clock.Now); await Task.CompletedTask; });
        await house.RunJobs();
        await house.RunJobs();
        var question = Assert.Single(house.Letters, letter => letter.To.Contains(Cast.Anna.Email)
            && letter.Subject == "Hat es geholfen? Läuft bald ab");
        Assert.Contains("steht auf der Seite des Eintrags", await Body(visitor, Link(question)));
        await visitor.Submit(form: "form:has([name='Form.Helped'])");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        await visitor.Submit(new { Form__Helped = "Yes", Form__Sentence = "Drei Räder." }, form: "form:has([name='Form.Helped'])");
        Assert.Contains("Vielen Dank", visitor.Page.Body!.TextContent);
        Assert.Contains("Drei Räder.", await Body(visitor, one.Path));
        Assert.DoesNotContain("Läuft bald ab", await Body(visitor, "/suchen-und-bieten"));
        Assert.Equal(HttpStatusCode.NotFound, await Status(visitor, "/antwort/suchen-und-bieten/unbekannt"));
    }

    [Fact]
    public async Task A_pause_asks_for_each_and_what_rested_wakes()
    {
        var path = await house.Found("Pausiert mit Gesuch");
        var one = await house.PutUp(Slug(path), "Ruht mit dem Bündnis");
        var at = house.Clock.Now;
        var things = await house.In(async db => await db.RunningThings(await db.Alliances.FirstAsync(known => known.Slug == Slug(path)), at,
            default));
        var (topic, thing) = Assert.Single(things, pair => pair.Thing.Id == one.Id);
        Assert.Equal(["ruht so lange", "wird geschlossen"], thing.Fates.Select(fate => fate.Label));
        Assert.Equal(["wird geschlossen"], thing.FatesAtEnd.Select(fate => fate.Label));
        foreach (var (work, state) in new[] { (topic.Settle, PostingState.Resting), (topic.Wake!, PostingState.Open) })
        {
            await house.In(async db => await work(new(db, await db.Alliances.FirstAsync(known => known.Slug == Slug(path)), one.Id,
                PauseFate.Rest, null, at, default)));
            Assert.Equal(state, await house.In(db =>
                db.Postings.Where(known => known.Id == one.Id).Select(known => known.State).FirstAsync()));
        }
    }

    [Fact]
    public async Task What_rests_is_asked_for_again_where_the_alliance_ends_from_its_pause()
    {
        var path = await house.Found("Endet aus der Pause");
        var (one, told) = (await house.PutUp(Slug(path), "Ruhte und endet"), await house.Publish(Slug(path), "Ruhte mit"));
        var at = house.Clock.Now;
        await house.In(async db =>
        {
            (await db.Postings.Include(known => known.Turns).FirstAsync(known => known.Id == one.Id)).Rest("Pause.", null, at);
            var project = await db.Projects.WithPage.FirstAsync(known => known.Id == told.Id);
            foreach (var state in new[] { ProjectState.Running, ProjectState.Resting }) project.Turn(state, null, "Pause.", null, at);
        });
        Assert.Empty(await Running());
        await house.In(db => db.Alliances.Where(known => known.Slug == Slug(path)).ExecuteUpdateAsync(set =>
            set.SetProperty(known => known.State, LifeState.CreativePause)));
        var things = await Running();
        Assert.Equal(["wird geschlossen"], things.Single(pair => pair.Thing.Id == one.Id).Thing.Fates.Select(fate => fate.Label));
        Assert.Equal([PauseFate.Complete, PauseFate.HandOver, PauseFate.Cancel],
            things.Single(pair => pair.Thing.Id == told.Id).Thing.Fates.Select(fate => fate.Fate));
        foreach (var (topic, thing) in things)
            await house.In(async db => await topic.Settle(new(db, await db.Alliances.FirstAsync(known => known.Slug == Slug(path)),
                thing.Id, PauseFate.Cancel, null, at, default)));
        Assert.Equal(PostingState.Closed, (await house.In(db => db.Postings.FirstAsync(known => known.Id == one.Id))).State);
        Assert.Equal(ProjectState.Cancelled, (await house.In(db => db.Projects.FirstAsync(known => known.Id == told.Id))).State);

        Task<IReadOnlyList<(PauseTopic Topic, RunningThing Thing)>> Running() => house.In(async db =>
            await db.RunningThings(await db.Alliances.FirstAsync(known => known.Slug == Slug(path)), at, default));
    }

    [Fact]
    public async Task An_answer_that_reaches_nobody_is_refused_and_nothing_typed_is_lost()
    {
        var path = await house.Found("Hat kein Team mehr");
        var one = await house.PutUp(Slug(path), "Fragt ins Leere");
        await house.In(db => db.Seats.Of(AllianceSeats.Place, one.PlaceId).ExecuteDeleteAsync());
        var visitor = house.Visit();
        await Answer(visitor, one.Path, "leer@probe.example", "Hört mich jemand?");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains("gerade niemanden, der antwortet", visitor.Page.Body!.TextContent);
        Assert.Contains("Hört mich jemand?", visitor.Page.Body!.TextContent);
        Assert.False(await house.In(db => db.PostingAnswers.AnyAsync(answer => answer.PostingId == one.Id)));
    }

    [Fact]
    public async Task The_list_and_the_page_cost_few_queries_however_many_there_are()
    {
        var path = await house.Found("Sucht vieles");
        for (var i = 0; i < 15; i++) await house.PutUp(Slug(path), $"Vieles {i}");
        Assert.InRange(await house.Queries.During(() => house.Visit().Open("/suchen-und-bieten")), 1, 4);
        Assert.InRange(await house.Queries.During(() => house.Visit().Open(path)), 1, 8);
    }

    private async Task Answer(Browser visitor, string path, string email, string words)
    {
        await visitor.Open($"{path}/antwort");
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        await visitor.Submit(new { Words = words, Called = "Dora Probe", Email = email });
        await house.RunJobs();
    }

    private static string Link(SentLetter letter) =>
        System.Text.RegularExpressions.Regex.Match(letter.Text, @"/antwort/[a-z-]+/[\w-]+").Value;

    private static string Slug(string path) => path.Split('/')[^1];

    private static async Task<HttpStatusCode> Status(Browser browser, string path)
    {
        await browser.Open(path);
        return browser.Status;
    }

    private static async Task<string> Body(Browser browser, string path)
    {
        await browser.Open(path);
        return browser.Page.DocumentElement.OuterHtml;
    }
}
