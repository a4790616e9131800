using System.Net;
using Buendnisnetz.Documentation;
using Buendnisnetz.Events;
using Buendnisnetz.Tests.Bookings;

namespace Buendnisnetz.Tests.Documentation;

/// <summary>A documentation as its team makes it and as everybody reads it.</summary>
public sealed class DocumentationPageTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_team_documents_item_by_item_publishes_and_everybody_reads()
    {
        var planned = await house.Conference("Ganz", null);
        var workshop = await house.Workshop(planned, "Ferien für alle", 10, 11, 20);
        house.Clock.Advance(planned.EndsAt.AddDays(2) - house.Clock.Now);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(planned.DocumentationEditPath);
        await anna.Submit(form: "main form");
        Assert.Contains("begonnen", Flash(anna));
        await anna.Open(planned.Documented("zusammenfassung"));
        await anna.Submit(new { Summary = "Es war **gut**.", About = 120 });
        await anna.Open(planned.Documented($"punkte/{workshop.Slug}"));
        await anna.Submit(new { Result = "Fünf Betriebe teilen sich eine Woche." }, form: "main form");
        await anna.Open(planned.Documented($"datei?punkt={workshop.Slug}"));
        await anna.Upload("main form", "Upload", Documented.Pdf, "folien.pdf", ("Title", "Folien"), ("SessionId", $"{workshop.Id}"),
            ("Access", "NotAccessible"));
        Assert.Contains("hochgeladen", Flash(anna));
        await anna.Open(planned.Documented($"aussage?punkt={workshop.Slug}"));
        await anna.Submit(new { Text = "Zu fünft geht es.", Name = "Ada Beispiel", Role = "Handwerksmeisterin", HasAgreed = true });
        var visitor = house.Visit();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Client.GetAsync(planned.DocumentationPath)).StatusCode);
        await anna.Open(planned.Documented("veroeffentlichung"));
        await anna.Submit(form: "main form");
        var page = await visitor.Open(planned.DocumentationPath);
        var item = page.QuerySelector($"#punkt-{workshop.Slug}")!;
        Assert.Contains("Fünf Betriebe teilen sich", item.TextContent);
        Assert.Contains("nicht barrierefrei", item.TextContent);
        Assert.Contains("Ada Beispiel, Handwerksmeisterin", item.TextContent);
        Assert.Contains("Etwa 120 Menschen", page.QuerySelector("main")!.TextContent);
        var link = item.QuerySelector(".doc-anchor")!.GetAttribute("href")!;
        Assert.NotNull(page.QuerySelector($"#{link.Split('#')[1]}"));
        using var file = await visitor.Client.GetAsync(item.QuerySelector(".doc-files a")!.GetAttribute("href"));
        Assert.Equal(("application/pdf", "attachment"), (file.Content.Headers.ContentType!.MediaType,
            file.Content.Headers.ContentDisposition!.DispositionType));
        Assert.Contains("Nachlesen", (await visitor.Open(planned.Path)).QuerySelector("main")!.TextContent);
        Assert.Contains("Fünf Betriebe", (await visitor.Open(planned.PathOf(workshop))).QuerySelector("main")!.TextContent);
        Assert.Contains("dokumentiert", (await visitor.Open("/veranstaltungen?zeit=vergangen")).QuerySelector("main")!.TextContent);
        Assert.Contains("\"Report\"", (await visitor.Open(planned.DocumentationPath)).Head!.InnerHtml);
        Assert.Null(visitor.Page.QuerySelector("main form"));
    }

    [Fact]
    public async Task A_slide_deck_of_the_wrong_type_or_too_large_is_a_sentence_and_nothing_typed_is_lost()
    {
        var planned = await house.Past("Falsch");
        await house.Document(planned);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(planned.Documented("datei"));
        var deck = new byte[40 * 1024 * 1024];
        "KEYNOTE!"u8.CopyTo(deck);
        await anna.Upload("main form", "Upload", deck, "folien.key", ("Title", "Folien zum Impuls"), ("SessionId", ""),
            ("Access", "Accessible"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Contains("höchstens 25 MB", anna.Page.QuerySelector(".error-summary")!.TextContent);
        Assert.Equal("Folien zum Impuls", anna.Page.QuerySelector("[name=Title]")!.GetAttribute("value"));
        await anna.Upload("main form", "Upload", deck[..1000], "folien.pdf", ("Title", "Folien zum Impuls"), ("SessionId", ""),
            ("Access", "Accessible"));
        Assert.Contains("Name und Inhalt müssen zusammenpassen", anna.Page.QuerySelector(".error-summary")!.TextContent);
        Assert.Equal("Folien zum Impuls", anna.Page.QuerySelector("[name=Title]")!.GetAttribute("value"));
        Assert.Empty((await house.Stored(planned)).Files);
    }

    [Fact]
    public async Task What_is_missing_is_said_at_its_field()
    {
        var planned = await house.Past("Lücken");
        await house.PublishedOf(planned);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(planned.Documented("aussage"));
        await anna.Submit(new { Text = "Nein.", Name = "Bo\u0007 Beispiel", Role = "Vorstand" });
        Assert.Contains("wer zugestimmt hat", anna.Page.QuerySelector(".error-summary")!.TextContent);
        Assert.Equal("Bo Beispiel", anna.Page.QuerySelector("[name=Name]")!.GetAttribute("value"));
        await anna.Open(planned.Documented("zusammenfassung"));
        await anna.Submit(new { Summary = "Anders." });
        Assert.Contains("in einem Satz, was Sie berichtigen", anna.Page.QuerySelector(".error-summary")!.TextContent);
        await anna.Submit(new { Correction = "Ein Name war falsch." });
        Assert.Contains("Ein Name war falsch.", (await house.Visit().Open(planned.DocumentationPath)).QuerySelector("main")!.TextContent);
        await anna.Open(planned.Documented("bilder"));
        await anna.Upload("main form[enctype]", "Form.Upload", Documented.Pdf, "bild.jpg", ("Form.Alt", "Ein Saal."), ("Form.Credit", ""),
            ("Form.Ground", "Consent"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Contains("wer das Bild gemacht hat", anna.Page.QuerySelector(".error-summary")!.TextContent);
    }

    [Fact]
    public async Task Others_find_nothing_and_a_closed_documentation_is_read_by_those_it_is_for()
    {
        var planned = await house.Past("Geschlossen");
        var one = await house.PublishedOf(planned);
        var (dragan, anna, visitor) = (await house.SignIn(Cast.Dragan), await house.SignIn(Cast.Anna), house.Visit());
        foreach (var below in new[] { "bearbeiten", "zusammenfassung", "datei", "aussage", "bilder", "veroeffentlichung", "zahlen",
            "sichtbarkeit", $"aussage/{Guid.NewGuid()}", $"bilder/{Guid.NewGuid()}/entscheidung" })
            Assert.Equal(HttpStatusCode.NotFound, (await dragan.Client.GetAsync(planned.Documented(below))).StatusCode);
        foreach (var below in new[] { "aufgaben", "naechstes-mal" })
            Assert.Equal(HttpStatusCode.NotFound, (await dragan.Client.GetAsync(planned.Below(below))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Client.GetAsync(planned.DocumentationPath)).StatusCode);
        await anna.Open(planned.Documented("sichtbarkeit"));
        await anna.Submit(new { Visibility = "Place" });
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Client.GetAsync(planned.DocumentationPath)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Client.GetAsync(planned.OfflinePath)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await anna.Client.GetAsync(planned.DocumentationPath)).StatusCode);
        Assert.DoesNotContain("Nachlesen und ansehen", await visitor.Client.GetStringAsync(planned.Path));
        Assert.NotNull(one);
    }

    [Fact]
    public async Task Two_people_add_something_at_the_same_moment_and_both_is_there()
    {
        var planned = await house.Past("Gleichzeitig");
        await house.Document(planned);
        var browsers = new[] { await house.SignIn(Cast.Anna), await house.SignIn(Cast.Anna), await house.SignIn(Cast.Anna) };
        var forms = await Task.WhenAll(browsers.Select(async (one, at) =>
        {
            await one.Open(planned.Documented("aussage"));
            return (one, one.FillIn(new { Text = $"Satz {at}.", Name = "Ada Beispiel", Role = "Vorstand", HasAgreed = true }));
        }));
        await Task.WhenAll(forms.Select(pair => pair.one.Send(pair.Item2)));
        Assert.Equal(["Satz 0.", "Satz 1.", "Satz 2."], (await house.Stored(planned)).Statements.Select(said => said.Text).Order());
    }

    [Fact]
    public async Task A_documented_item_stays_in_the_programme()
    {
        var planned = await house.Conference("Bleibt", null);
        var workshop = await house.Workshop(planned, "Bleibt hier", 10, 11, 20);
        house.Clock.Advance(planned.EndsAt.AddDays(2) - house.Clock.Now);
        await house.Document(planned, (one, _) => one.Report(workshop, "Ein Ergebnis.", null, null, house.Clock.Now));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{planned.PathOf(workshop)}/loeschung");
        Assert.Contains("steht etwas in der Dokumentation", anna.Page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task The_documentation_stays_when_the_account_of_whoever_made_it_is_gone()
    {
        var planned = await house.Past("Verwaist");
        var greta = await house.Meet(Cast.Greta);
        await house.In(async db =>
        {
            var known = await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id);
            var one = db.Documentations.Add(EventDocumentation.Begin(known, greta.Id, house.Clock.Now)).Entity;
            one.Summarise("Es war gut.", null, null, greta.Id, house.Clock.Now);
            one.Publish(known, EventFigures.None, greta.Id, house.Clock.Now);
            await db.SaveChangesAsync();
        });
        var browser = await house.SignIn(greta);
        Assert.Contains("Dokumentationen, die Sie begonnen haben", (await browser.Open("/profil/daten"))
            .QuerySelector("main")!.TextContent);
        await browser.Open("/profil/loeschen");
        await browser.Submit(new { IsSure = true });
        await house.RunJobs();
        Assert.Null((await house.Stored(planned)).BegunById);
        Assert.Contains("Es war gut.", (await house.Visit().Open(planned.DocumentationPath)).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task An_event_moved_to_the_future_is_no_longer_shown_as_documented()
    {
        var planned = await house.Past("Verlegt");
        await house.PublishedOf(planned);
        var hung = await house.Hung(planned);
        await house.In(async db =>
        {
            (await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id))
                .Fix(new(FuzzyDate.OfDay(house.Clock.Now.BerlinDay.AddDays(30))), null, house.Clock.Now);
        });
        var visitor = house.Visit();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Client.GetAsync(planned.DocumentationPath)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Client.GetAsync($"/bilder/{hung.FileId}/800")).StatusCode);
    }

    private static string Flash(Browser browser) => browser.Page.QuerySelector(".flash")!.TextContent;
}
