using System.Diagnostics;
using System.Net;
using System.Text;
using Buendnisnetz.Documentation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Documentation;

/// <summary>A documentation that is taken along: as one file for a browser, and as a PDF file.</summary>
public sealed class CopyTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_copy_is_one_file_with_pictures_and_files_within()
    {
        var planned = await house.Past("Kopie");
        await house.PublishedOf(planned);
        var hung = await house.Hung(planned);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(planned.Documented("datei"));
        await anna.Upload("main form", "Upload", Documented.Pdf, "blatt.pdf", ("Title", "Blatt"), ("SessionId", ""), ("Access", "Unknown"));
        using var answer = await house.Visit().Client.GetAsync(planned.OfflinePath);
        Assert.EndsWith(".html", answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains("data:image/webp;base64,", html);
        Assert.Contains($"data:application/pdf;base64,{Convert.ToBase64String(Documented.Pdf)}", html);
        Assert.Contains("Es war ein guter Tag.", html);
        Assert.DoesNotContain("inhalt:", html);
        Assert.DoesNotContain("src=\"/", html);
        Assert.DoesNotContain("Nicht\n", html);
        Assert.Equal(HttpStatusCode.OK, (await house.Visit().Client.GetAsync($"/bilder/{hung.FileId}/800")).StatusCode);
    }

    [Fact]
    public async Task Whoever_types_the_place_of_a_file_gets_none_that_is_not_shown_here()
    {
        var closed = await house.Past("Verschlossen");
        await house.PublishedOf(closed);
        var elsewhere = await house.Hung(closed);
        var planned = await house.Past("Getippt");
        await house.PublishedOf(planned);
        var (shown, hidden) = (await house.Hung(planned), await house.Hung(planned));
        await house.Document(planned, (one, _) =>
        {
            one.Pictures.Single(picture => picture.Id == hidden.Id).Hide(house.Clock.Now);
            var typed = string.Join(' ', OfflineCopy.Place(elsewhere.FileId, 800), OfflineCopy.Place(elsewhere.FileId, null),
                OfflineCopy.Place(hidden.FileId, 800), OfflineCopy.Place(shown.FileId, null));
            one.Summarise($"Hier: {typed}", null, "Mit Absicht.", null, house.Clock.Now);
        });
        var html = await house.Visit().Client.GetStringAsync(planned.OfflinePath);
        Assert.Equal(1, html.Split("base64,").Length - 1);
        Assert.Contains("Hier:", html);
    }

    [Fact]
    public async Task The_PDF_has_tags_names_the_event_and_its_statements_and_shows_no_hidden_picture()
    {
        Assert.SkipWhen(house.Services.GetRequiredService<PaperPress>().Obstacle is not null, "WeasyPrint is not installed here.");
        var planned = await house.Past("Druck");
        await house.PublishedOf(planned);
        var hung = await house.Hung(planned);
        await house.Document(planned, (one, _) => one.Quote(Documented.Saying, null, house.Clock.Now));
        var visitor = house.Visit();
        await visitor.Open(planned.DocumentationPath);
        Assert.NotNull(visitor.Page.QuerySelector($"a[href='{planned.DocumentationPdfPath}']"));
        var before = await visitor.Client.GetByteArrayAsync(planned.DocumentationPdfPath);
        var text = Encoding.Latin1.GetString(before);
        Assert.StartsWith("%PDF-", text);
        Assert.Contains("/MarkInfo", text);
        Assert.Contains("/Lang", text);
        Assert.Contains("/Subtype /Image", text);
        var words = await Words(before);
        foreach (var said in new[] { planned.Title, "Es war ein guter Tag.", "Wir fangen an.", "Ada Beispiel, Bürgermeisterin" })
            Assert.Contains(said, words);
        await house.Document(planned, (one, _) => one.Pictures.Single(picture => picture.Id == hung.Id).Hide(house.Clock.Now));
        var after = await visitor.Client.GetByteArrayAsync(planned.DocumentationPdfPath);
        Assert.DoesNotContain("/Subtype /Image", Encoding.Latin1.GetString(after));
        Assert.DoesNotContain("Ein voller Saal", await Words(after));
    }

    [Fact]
    public async Task Whoever_asks_for_the_same_PDF_again_costs_no_look_at_its_pictures()
    {
        using var press = new HandPress();
        await using var quick = new TestHouse { Settings = { ["Paper:Program"] = press.Program } };
        await quick.InitializeAsync();
        foreach (var name in new[] { "Vorher", "Zweimal" })
        {
            var planned = await quick.Past(name);
            await quick.PublishedOf(planned);
            await quick.Hung(planned);
            var visitor = quick.Visit();
            var first = await quick.Queries.During(() => visitor.Client.GetByteArrayAsync(planned.DocumentationPdfPath));
            var second = await quick.Queries.During(() => visitor.Client.GetByteArrayAsync(planned.DocumentationPdfPath));
            if (name == "Zweimal") Assert.Equal(first - 1, second); // The one before has warmed the house.
        }
    }

    [Fact]
    public async Task A_page_is_written_only_when_its_turn_has_come_and_not_at_all_where_it_lies_on_the_shelf()
    {
        using var press = new HandPress();
        var shelf = new PaperShelf(new(new ConfigurationBuilder().AddInMemoryCollection([new("Paper:Program", press.Program)]).Build()));
        TaskCompletionSource begun = new(), go = new();
        var written = 0;
        var first = shelf.Print("erste", async (_, _) => { begun.SetResult(); await go.Task; }, default);
        await begun.Task;
        var second = shelf.Print("zweite", Write, default);
        await Task.Delay(300, TestContext.Current.CancellationToken);
        Assert.Equal(0, written);
        go.SetResult();
        Assert.All(await Task.WhenAll(first, second, shelf.Print("zweite", Write, default)), paper =>
            Assert.Equal("%PDF-1.7", Encoding.ASCII.GetString(paper!)));
        Assert.Equal(1, written);

        Task Write(Stream target, CancellationToken cancel)
        {
            written++;
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task Where_no_PDF_can_be_made_none_is_offered_and_the_address_leads_to_the_page()
    {
        await using var plain = new TestHouse { Settings = { ["Paper:Program"] = "/nowhere/weasyprint" } };
        await plain.InitializeAsync();
        var planned = await plain.Past("Ohne Druck");
        await plain.PublishedOf(planned);
        var visitor = plain.Visit();
        Assert.DoesNotContain("mitnehmen.pdf", await visitor.Client.GetStringAsync(planned.DocumentationPath));
        await visitor.Open(planned.DocumentationPdfPath);
        Assert.Contains("gerade nicht fertig", visitor.Page.QuerySelector("main .notice")!.TextContent);
    }

    /// <summary>A program that reads everything and prints the same sheet.</summary>
    private sealed class HandPress : IDisposable
    {
        private readonly string folder = Directory.CreateTempSubdirectory("press-").FullName;

        public HandPress()
        {
            File.WriteAllText(Program, "#!/bin/sh\ncat > /dev/null\nprintf %s %PDF-1.7\n");
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        public string Program => Path.Combine(folder, "press");

        public void Dispose() => Directory.Delete(folder, recursive: true);
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
