using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Text;
using Buendnisnetz.Alliances;
using Buendnisnetz.Branding;
using Buendnisnetz.Library;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Library;
using Buendnisnetz.Tests.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Branding;

/// <summary>A flyer with one's own name: written once, filled for one, for all, and made anew when its source is.</summary>
[Once]
public sealed class BrandingTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Form = "main form[method=post]";

    [Fact]
    public async Task It_is_written_once_and_becomes_a_PDF_with_the_name_of_another_alliance()
    {
        Assert.SkipWhen(house.Services.GetRequiredService<PaperPress>().Obstacle is not null, "WeasyPrint is not installed here.");
        await house.Found("Schreibt Vorlage");
        var made = await house.Begun("Schreibt Vorlage", "Hilfen vor Ort");
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open(made.TemplatePath);
        await carla.Submit(new { Form__Heading = "Hilfen für Kinder", Form__Front = "In {Gebiet} und {Rathaus}." }, Form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, carla.Status);
        Assert.Contains("Den Platz {Rathaus} kennen wir nicht", carla.Page.Body!.TextContent);
        await carla.Submit(new { Form__Heading = "Hilfen für Kinder", Form__Front = "Für Familien in {Gebiet}." }, Form);
        Assert.Contains("Für Familien in Landkreis Konstanz.", carla.Page.QuerySelector(".sheet-front")!.TextContent);
        Assert.Contains("Familienbüro", carla.Page.QuerySelector(".sheet-back")!.TextContent);
        Assert.Equal("application/pdf", (await carla.Client.GetAsync($"{made.TemplatePath}/probe")).Content.Headers.ContentType!.MediaType);
        await house.RunJobs();
        await house.Change(made.Id, one => one.Publish(null, house.Clock.Now));
        Assert.Contains("herausgegeben ist, bleibt", (await carla.Open(made.TemplatePath)).Body!.TextContent);

        var dragan = await house.Meet(Cast.Dragan);
        var other = await house.In(async db => db.Alliances.Add(Founded.NearlyReady("Familien am Fluss")).Entity);
        await house.Seat(dragan, AllianceSeats.Place, other.Id, AllianceSeats.Coordinator);
        await house.In(async db =>
        {
            using var picture = new MemoryStream(await TestPicture.Jpeg());
            var logo = db.Files.Add(await house.Services.GetRequiredService<FileStore>().KeepPicture(picture, "logo.jpg", null,
                house.Clock.Now)).Entity;
            (await db.Alliances.FirstAsync(one => one.Id == other.Id)).CarryLogo(logo.Id, null, house.Clock.Now);
        });
        var browser = await house.SignIn(dragan);
        await house.Queries.AtMost(9, () => browser.Open(made.Path));
        Assert.NotNull(browser.Page.QuerySelector($"a[href='{made.OwnCopyPath}']"));
        await house.Queries.AtMost(8, () => browser.Open(made.OwnCopyPath));
        Assert.Contains("Anschrift und Ort", browser.Page.QuerySelector("main .notice")!.TextContent);
        await browser.Submit(form: Form);
        await house.RunJobs();
        var link = (await browser.Open(browser.Path)).QuerySelector("a[href*='/ausgaben/']")!.GetAttribute("href")!;
        var paper = await browser.Client.GetByteArrayAsync(link);
        var raw = Encoding.Latin1.GetString(paper);
        foreach (var mark in new[] { "/MarkInfo", "/Lang", "/DisplayDocTitle", "/TrimBox", "/Subtype /Image" }) Assert.Contains(mark, raw);
        var words = await Words(paper);
        foreach (var said in new[] { "Hilfen für Kinder", "Familien am Fluss", "Familienbüro", "Fassung 1", "Schreibt Vorlage" })
            Assert.Contains(said, words);
        Assert.DoesNotContain("{", words);
        var copy = await house.In(db => db.BrandedCopies.SingleAsync(one => one.AllianceId == other.Id));
        Assert.Equal((1, dragan.Id, "Anschrift, Ort", 2), (copy.Edition, copy.AskedBy, copy.Missing, copy.Pages));
        Assert.Equal(HttpStatusCode.OK, (await carla.Client.GetAsync(link)).StatusCode); // Those who are responsible look at it, too.
        Assert.Equal(HttpStatusCode.NotFound, (await (await house.SignIn(Cast.Greta)).Client.GetAsync(link)).StatusCode);
    }

    [Fact]
    public async Task All_41_partners_get_the_flyer_with_their_own_name_in_one_archive()
    {
        using var press = new GlassPress();
        await using var quick = new TestHouse { Settings = { ["Paper:Program"] = press.Program } };
        await quick.InitializeAsync();
        await quick.Found("Einundvierzig");
        await quick.Partners("Einundvierzig", 38); // With the two that every alliance has.
        await quick.Partners("Einundvierzig", 1, "Klemmt");
        await quick.In(async db =>
        {
            var home = await db.Alliances.ForJoining.FirstAsync(one => one.Name == "Einundvierzig");
            db.Add(home.JoinAsPerson("Ada Beispiel", null, null, null, quick.Clock.Now)); // A citizen hands out no flyers.
        });
        var made = await quick.WithTemplate("Einundvierzig", "Für alle");
        press.FailOn("Klemmt");
        var carla = await quick.SignIn(Cast.Carla);
        await quick.Queries.AtMost(10, () => carla.Open(made.ForAllPath));
        Assert.Contains("Für alle 41 Partner erzeugen", carla.Page.Body!.TextContent);
        var anna = await quick.SignIn(Cast.Anna);
        await anna.Open(made.ForAllPath);
        await Task.WhenAll(carla.Submit(form: Form), anna.Submit(form: Form));
        await carla.Open(made.ForAllPath);
        Assert.Contains("0 von 41", carla.Page.QuerySelector("progress")!.TextContent);
        Assert.NotNull(carla.Page.QuerySelector("meta[http-equiv=refresh]"));
        foreach (var pause in new[] { 0, 10, 30 })
        {
            quick.Clock.Advance(TimeSpan.FromMinutes(pause));
            await quick.RunJobs();
        }
        Assert.Equal(41, await quick.In(db => db.BrandedCopies.CountAsync())); // Two have pressed at once, and nothing is made twice.
        await carla.Open(made.ForAllPath);
        Assert.Contains("40 von 41 Ausgaben liegen bereit", carla.Page.Body!.TextContent);
        Assert.Contains("auch beim dritten Versuch", carla.Page.Body!.TextContent);
        press.FailOn("");
        await carla.Submit(form: "main form[action$='/nochmal']");
        await quick.RunJobs();
        await carla.Open(made.ForAllPath);
        using var answer = await carla.Client.GetAsync(carla.Page.QuerySelector("a[href$='/archiv']")!.GetAttribute("href"));
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync(), ZipArchiveMode.Read);
        Assert.Equal(41, zip.Entries.Count(entry => entry.Name.EndsWith(".pdf", StringComparison.Ordinal)));
        Assert.All(Enumerable.Range(1, 38), number => Assert.Contains($"Partner {number:00}", Read(zip, $"partner-{number:00}.pdf")));
        Assert.DoesNotContain("Partner 02", Read(zip, "partner-01.pdf"));
        Assert.Contains("Partner 01;partner-01.pdf;1;Logo, Anschrift, Telefon oder Postfach, Ort;", Read(zip, "uebersicht.csv"));
        Assert.Equal(HttpStatusCode.NotFound, (await (await quick.SignIn(Cast.Dragan)).Client.GetAsync(made.ForAllPath)).StatusCode);
    }

    [Fact]
    public async Task Whoever_hands_out_an_older_copy_is_told_once_and_makes_a_new_one()
    {
        using var press = new GlassPress();
        await using var quick = new TestHouse { Settings = { ["Paper:Program"] = press.Program } };
        await quick.InitializeAsync();
        await quick.Found("Gibt Neues heraus");
        var made = await quick.WithTemplate("Gibt Neues heraus", "Mit Beträgen");
        var dragan = await quick.Meet(Cast.Dragan);
        var other = await quick.In(async db => db.Alliances.Add(Founded.NearlyReady("Druckt nach")).Entity);
        await quick.Seat(dragan, AllianceSeats.Place, other.Id, AllianceSeats.Coordinator);
        var browser = await quick.SignIn(dragan);
        await browser.Open($"{made.Path}/nutzung"); // Who uses it, too, hears of it once all the same.
        await browser.Submit(form: Form);
        await browser.Open(made.OwnCopyPath);
        await browser.Submit(form: Form);
        await quick.RunJobs();
        await quick.Renew(made.Id, "Neue Beträge.");
        await quick.RunJobs();
        Task<List<string>> Heard() => quick.In(db => db.Set<Buendnisnetz.Notifications.Notice>().Where(one => one.PersonId == dragan.Id)
            .OrderBy(one => one.Id).Select(one => one.Sentence).ToListAsync());
        Assert.Equal(["„Mit Beträgen“ gibt es in Fassung 2. Ihre Ausgabe ist älter: neue Fassung erzeugen."], await Heard());
        await browser.Open(made.OwnCopyPath);
        Assert.Contains("ältere Fassung", browser.Page.Body!.TextContent);
        Assert.Equal("Neue Fassung erzeugen", browser.Page.QuerySelector($"{Form} button")!.TextContent.Trim());
        await browser.Submit(form: Form);
        await quick.RunJobs();
        Assert.Equal([1, 2],
            await quick.In(db => db.BrandedCopies.Made.OrderBy(one => one.Edition).Select(one => one.Edition).ToListAsync()));
        await quick.RunJobs();
        Assert.Single(await Heard());
        quick.Clock.Advance(TimeSpan.FromDays(91)); // Files are cleared away, that they were made stays.
        await quick.RunDaily();
        Assert.All(await quick.In(db => db.BrandedCopies.ToListAsync()), copy => Assert.Equal((true, null), (copy.State == CopyState.Made,
            copy.FileId)));
        Assert.Contains("aufgeräumt", (await (await quick.SignIn(dragan)).Open(made.OwnCopyPath)).Body!.TextContent);
    }

    [Fact]
    public async Task Without_the_program_each_page_says_so_and_nothing_is_asked_for()
    {
        await using var plain = new TestHouse { Settings = { ["Paper:Program"] = "/nowhere/weasyprint" } };
        await plain.InitializeAsync();
        await plain.Found("Ohne Presse");
        var made = await plain.WithTemplate("Ohne Presse", "Nicht zu drucken");
        var carla = await plain.SignIn(Cast.Carla);
        foreach (var path in new[] { made.OwnCopyPath, made.ForAllPath, made.TemplatePath })
        {
            Assert.Contains("das Programm WeasyPrint fehlt", (await carla.Open(path)).Body!.TextContent);
            Assert.Null(carla.Page.QuerySelector(Form));
        }
        Assert.Empty(await plain.In(db => db.BrandedCopies.ToListAsync()));
    }

    private static string Read(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return WebUtility.HtmlDecode(reader.ReadToEnd());
    }

    private static async Task<string> Words(byte[] paper)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/pdftotext"), "pdftotext is not installed here.");
        using var run = Process.Start(new ProcessStartInfo("/usr/bin/pdftotext", ["-", "-"])
        { RedirectStandardInput = true, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        var reading = run.StandardOutput.ReadToEndAsync();
        await run.StandardInput.BaseStream.WriteAsync(paper);
        run.StandardInput.Close();
        return string.Join(' ', (await reading).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
