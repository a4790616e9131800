using System.Net;
using System.Net.Http.Headers;
using System.Xml.Linq;
using Buendnisnetz.Alliances;
using Buendnisnetz.Library;
using Buendnisnetz.Notifications;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Library;

public sealed class LibraryTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Form = "main form[method=post]";

    [Fact]
    public async Task It_is_begun_filled_and_published_on_its_pages()
    {
        var alliance = await house.Found("Stellt ein");
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open($"{alliance}/material-neu");
        await carla.Submit(new { Form__Title = "Elternbrief", Form__Lead = "Hilft beim Antrag.", Form__ByLine = "" }, Form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, carla.Status);
        Assert.Contains("wer bei der Weitergabe zu nennen ist", carla.Page.Body!.TextContent);
        await carla.Submit(new
        {
            Form__Title = "Elternbrief",
            Form__Lead = "Hilft beim Antrag.",
            Form__ByLine = "Stellt ein",
            Form__Audiences = new[] { "Families" },
            Form__Fields = new[] { "erziehung" },
        }, Form);
        Assert.EndsWith("/materialien/elternbrief/datei", carla.Path);
        await carla.Upload(Form, "Upload", LibraryHouse.Pdf("Elternbrief", "Zuckertütenfest."), "brief.pdf", ("Label", "Druck A4"));
        Assert.Contains("Druck A4", carla.Page.Body!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, (await house.Visit().Client.GetAsync("/materialien/elternbrief")).StatusCode);
        await carla.Open("/materialien/elternbrief/veroeffentlichung");
        await carla.Submit(form: Form);
        await house.RunJobs();

        var visitor = house.Visit();
        await visitor.Open("/materialien/elternbrief");
        Assert.Contains("CC BY 4.0", visitor.Page.Body!.TextContent);
        Assert.NotNull(visitor.Page.QuerySelector("img[src^='/bilder/']")); // Its first page.
        Assert.Equal(HttpStatusCode.OK, (await visitor.Client.GetAsync(visitor.Page.QuerySelector("main img")!.GetAttribute("src")))
            .StatusCode);
        Assert.Contains("\"license\":\"https://creativecommons.org/licenses/by/4.0/deed.de\"",
            visitor.Page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Contains("Elternbrief", (await visitor.Open(alliance)).Body!.TextContent);
        var hit = (await visitor.Open("/suche?q=Zuckertütenfest")).QuerySelector(".hits li")!;
        Assert.Contains("Elternbrief", hit.TextContent);
        Assert.Contains("Treffer in: Datei brief.pdf, Seite 1 „", hit.TextContent);
        Assert.Contains("/materialien/elternbrief", await (await visitor.Client.GetAsync("/sitemap.xml")).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_file_is_served_as_what_it_is_in_pieces_too_and_counted_without_a_reader()
    {
        await house.Found("Gibt aus");
        var made = await house.Published("Gibt aus", "Zum Holen");
        await house.In(async db =>
        {
            var one = await db.Materials.ToEdit.FirstAsync(known => known.Id == made.Id);
            db.Add(one.BeginEdition("Text dazu.", null, house.Clock.Now));
            db.Add(await house.Attach(db, one, "<script>alert(1)</script>"u8.ToArray(), "seite.txt"));
            db.Add(await house.Attach(db, one, LibraryHouse.Pdf("Zum Holen", "Mehr."), "neu.pdf"));
            one.Issue("Text dazu.", null, house.Clock.Now);
        });
        var files = await house.In(db => db.Materials.Where(one => one.Id == made.Id).SelectMany(one => one.Editions)
            .SelectMany(edition => edition.Files).ToListAsync());
        var (text, pdf) = (files.Single(one => one.Label == "seite.txt"), files.Single(one => one.Label == "neu.pdf"));
        var client = house.Visit().Client;
        using var shown = await client.GetAsync(made.PathOf(text) + "?ansehen=1"); // Text is never shown in place.
        Assert.Equal(("attachment", "text/plain"), (shown.Content.Headers.ContentDisposition!.DispositionType,
            shown.Content.Headers.ContentType!.MediaType));
        Assert.Equal("nosniff", shown.Headers.GetValues("X-Content-Type-Options").Single());
        using var inline = await client.GetAsync(made.PathOf(pdf) + "?ansehen=1");
        Assert.Null(inline.Content.Headers.ContentDisposition);
        using var asked = new HttpRequestMessage(HttpMethod.Get, made.PathOf(pdf)) { Headers = { Range = new RangeHeaderValue(5, 9) } };
        using var piece = await client.SendAsync(asked);
        Assert.Equal((HttpStatusCode.PartialContent, 5L), (piece.StatusCode, piece.Content.Headers.ContentLength));
        Assert.Equal(2, await house.In(async db => (await db.MaterialDownloads.SingleAsync(one => one.MaterialId == made.Id)).Count));
        var carla = await house.SignIn(Cast.Carla);
        Assert.Contains("Heruntergeladen", (await carla.Open(made.Path)).Body!.TextContent);
        Assert.DoesNotContain("Heruntergeladen", (await house.Visit().Open(made.Path)).Body!.TextContent);
    }

    [Fact]
    public async Task A_file_that_lies_about_its_kind_is_refused_at_its_field()
    {
        await house.Found("Prüft Arten");
        var made = await house.Begun("Prüft Arten", "Mit Lügen");
        var carla = await house.SignIn(Cast.Carla);
        var docx = LibraryHouse.Docx("A", "B");
        (byte[] Content, string Name, string Says)[] lies =
        [
            ("MZ\u0090\0"u8.ToArray(), "programm.pdf", "nehmen wir nicht an"),
            (LibraryHouse.Pdf("A", "B"), "text.docx", "nehmen wir nicht an"),
            (LibraryHouse.Odt("A", "B"), "text.docx", "innen etwas anderes"), (docx, "text.odt", "innen etwas anderes"),
            (docx[..^200], "kaputt.docx", "innen etwas anderes"), (docx, "bild.png", "kein Bild"),
            ("<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(), "bild.svg", "nehmen wir nicht an"), ([], "leer.pdf", "leer"),
            ("%PDF-1.4"u8.ToArray(), "seite.html", "nehmen wir nicht an"), (WithMacro(docx), "brief.docx", "enthält Makros"),
        ];
        foreach (var (content, name, says) in lies)
        {
            await carla.Open($"{made.Path}/datei");
            await carla.Upload(Form, "Upload", content, name);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, carla.Status);
            Assert.Contains(says, carla.Page.Body!.TextContent);
        }
        Assert.Equal(1, await house.In(db => db.MaterialFiles.CountAsync(one => db.Set<MaterialEdition>()
            .Any(edition => edition.Id == one.EditionId && edition.MaterialId == made.Id))));
    }

    [Theory]
    [InlineData(Visibility.Public, true, true)]
    [InlineData(Visibility.Community, false, true)]
    [InlineData(Visibility.Place, false, false)]
    public async Task It_is_read_by_those_it_is_for(Visibility visibility, bool visitor, bool other)
    {
        var name = $"Liest {visibility}";
        await house.Found(name);
        var made = await house.Published(name, $"Für {visibility}", LibraryHouse.Facts($"Für {visibility}", visibility));
        var dragan = await house.Meet(Cast.Dragan);
        await house.Seat(dragan, AllianceSeats.Place, Guid.CreateVersion7(), AllianceSeats.Coordinator);
        var file = await house.In(db => db.MaterialFiles.FirstAsync(one => db.Set<MaterialEdition>()
            .Any(edition => edition.Id == one.EditionId && edition.MaterialId == made.Id)));
        foreach (var path in new[] { made.Path, made.PathOf(file) })
        {
            Assert.Equal(visitor, (await house.Visit().Client.GetAsync(path)).IsSuccessStatusCode);
            Assert.Equal(other, (await (await house.SignIn(dragan)).Client.GetAsync(path)).IsSuccessStatusCode);
            Assert.True((await (await house.SignIn(Cast.Carla)).Client.GetAsync(path)).IsSuccessStatusCode);
        }
        Assert.Equal(visitor, (await house.Visit().Open($"/materialien?q={visibility}")).QuerySelector(".cards")!.TextContent
            .Contains(made.Title, StringComparison.Ordinal));
        Assert.Equal(visitor, (await house.Visit().Client.GetStringAsync("/materialien.atom")).Contains(made.Title,
            StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await (await house.SignIn(dragan)).Client.GetAsync(made.EditPath)).StatusCode);
    }

    [Fact]
    public async Task The_directory_narrows_counts_and_pages_with_few_queries()
    {
        await house.Found("Viele Blätter");
        for (var number = 0; number < 14; number++)
            await house.Published("Viele Blätter", $"Blatt {number:D2}", LibraryHouse.Facts($"Blatt {number:D2}",
                kind: number % 2 == 0 ? MaterialKind.Template : MaterialKind.Guide), "Nur Text."u8.ToArray(), "blatt.txt");
        var carla = await house.SignIn(Cast.Carla); // A page for somebody is never a kept one.
        await carla.Open("/materialien?q=blatt");
        await house.Queries.AtMost(5, async () => await carla.Open("/materialien?q=blatt"));
        Assert.Equal("14 Materialien", carla.Page.QuerySelector("[role=status]")!.TextContent.Trim());
        var kinds = carla.Page.QuerySelectorAll("select[name=art] option").Select(option => option.TextContent).ToList();
        Assert.Contains("Vorlage (7)", kinds);
        Assert.Contains("Arbeitshilfe (7)", kinds);
        await carla.Open("/materialien?q=blatt&art=Template&land=08&geprueft=ja&fuer=Families&sprache=de&feld=erziehung");
        Assert.Equal("7 Materialien", carla.Page.QuerySelector("[role=status]")!.TextContent.Trim());
        Assert.Contains("Arbeitshilfe (7)", carla.Page.QuerySelectorAll("select[name=art] option").Select(option => option.TextContent));
        await carla.Open("/materialien?q=blatt&land=09&art=Quatsch");
        Assert.Equal("0 Materialien", carla.Page.QuerySelector("[role=status]")!.TextContent.Trim());
        var feed = XDocument.Parse(await carla.Client.GetStringAsync("/materialien.atom?q=blatt&art=Template"));
        Assert.Equal(7, feed.Root!.Elements(XName.Get("entry", "http://www.w3.org/2005/Atom")).Count());
        await house.Queries.AtMost(8, async () => await carla.Open("/materialien/blatt-01"));
    }

    private static byte[] WithMacro(byte[] docx)
    {
        using var file = new MemoryStream();
        file.Write(docx);
        using (var archive = new System.IO.Compression.ZipArchive(file, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
            LibraryHouse.Put(archive, "word/vbaProject.bin", "Sub AutoOpen()");
        return file.ToArray();
    }
}
