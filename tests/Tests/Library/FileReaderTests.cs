using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using Buendnisnetz.Library;
using Microsoft.Extensions.Configuration;

namespace Buendnisnetz.Tests.Library;

[Once]
public sealed class FileReaderTests : IDisposable
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string PowerPoint = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    private const string Odt = "application/vnd.oasis.opendocument.text";
    private readonly string folder = Directory.CreateTempSubdirectory("library-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static FileReader Reader(string? poppler = null) => new(new ConfigurationBuilder()
        .AddInMemoryCollection(poppler is null ? [] : new Dictionary<string, string?> { ["Files:PopplerFolder"] = poppler }).Build());

    private async Task<FileReading> Read(byte[] content, string type, FileReader? reader = null)
    {
        var path = Path.Combine(folder, "datei");
        await File.WriteAllBytesAsync(path, content);
        return await (reader ?? Reader()).Read(path, type, default);
    }

    [Fact]
    public async Task The_words_of_each_kind_are_read()
    {
        var pdf = await Read(LibraryHouse.Pdf("Ein Flyer", "Nachhilfe für Schülerinnen „jetzt“."), "application/pdf");
        Assert.Contains("Nachhilfe für Schülerinnen „jetzt“.", pdf.Text);
        Assert.True(pdf.Page is { Length: > 500 });
        Assert.Contains("Betreuung in den Ferien", (await Read(LibraryHouse.Docx("A", "Betreuung in den Ferien"), Word)).Text);
        Assert.Contains("Väterfrühstück", (await Read(LibraryHouse.Odt("A", "Väterfrühstück"), Odt)).Text);
        var slides = (await Read(LibraryHouse.Pptx([.. Enumerable.Range(1, 12).Select(number => $"Folie {number}")]), PowerPoint)).Text!;
        Assert.Equal("Folie 12", slides.Split('\f')[11].Trim()); // The twelfth comes after the second, not before.
        Assert.Equal("Ärger", (await Read("Ärger"u8.ToArray(), "text/plain")).Text);
    }

    [Fact]
    public async Task Without_the_program_it_says_what_is_missing()
    {
        var reading = await Read(LibraryHouse.Pdf("A", "B"), "application/pdf", Reader(Path.Combine(folder, "nowhere")));
        Assert.Null(reading.Text);
        Assert.Contains("poppler-utils", reading.Note);
    }

    [Fact]
    public async Task The_first_page_of_documents_is_drawn_and_what_they_link_to_is_not_fetched()
    {
        using var stranger = new TcpListener(IPAddress.Loopback, 0);
        stranger.Start();
        var linked = Linked($"http://{stranger.LocalEndpoint}/bild.png");
        foreach (var content in new[] { LibraryHouse.Docx("A", "Ferien"), LibraryHouse.Odt("A", "Ferien"), linked })
        {
            var (page, note) = await Draw(content);
            Assert.True(page is { Length: > 500 });
            Assert.Null(note);
        }
        Assert.False(stranger.Pending());
    }

    [Fact]
    public async Task What_cannot_be_drawn_has_no_page_and_a_missing_program_is_named()
    {
        Assert.Equal((null, FileReader.NotDrawn), await Draw(LibraryHouse.Docx("A", "Ferien")[..300]));
        var (page, note) = await Draw(LibraryHouse.Docx("A", "Ferien"), Path.Combine(folder, "nowhere"));
        Assert.Null(page);
        Assert.Contains("LibreOffice", note);
    }

    private async Task<(byte[]? Page, string? Note)> Draw(byte[] content, string? office = null)
    {
        var path = Path.Combine(folder, "datei");
        await File.WriteAllBytesAsync(path, content);
        return await new FileReader(new ConfigurationBuilder().AddInMemoryCollection(office is null ? []
            : new Dictionary<string, string?> { ["Files:LibreOfficeFolder"] = office }).Build()).DrawFirstPage(path, default);
    }

    /// <summary>A text whose picture lies at an address.</summary>
    private static byte[] Linked(string address)
    {
        using var file = new MemoryStream();
        file.Write(LibraryHouse.Odt("Mit Bild", "Davor."));
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            string content;
            using (var reader = new StreamReader(archive.GetEntry("content.xml")!.Open())) content = reader.ReadToEnd();
            archive.GetEntry("content.xml")!.Delete();
            const string end = "</office:text>";
            Assert.Contains(end, content);
            LibraryHouse.Put(archive, "content.xml", content.Replace(end, $"""
                <text:p><draw:frame xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" svg:width="5cm" svg:height="5cm"><draw:image
                xmlns:xlink="http://www.w3.org/1999/xlink" xlink:type="simple" xlink:href="{address}"/></draw:frame></text:p>{end}
                """, StringComparison.Ordinal));
        }
        return file.ToArray();
    }

    [Fact]
    public void A_parted_word_is_joined_and_half_a_letter_does_no_harm() =>
        Assert.Equal("Kinderbetreuung fi \uFFFD", FileReading.Joined("Kinder\u2010\nbetreuung \uFB01 \uD800\0\u00AD"));

    [Fact]
    public async Task A_small_file_that_unpacks_to_a_huge_one_is_read_no_further_than_the_limit()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(archive.CreateEntry("word/document.xml").Open());
            writer.Write("<d>");
            for (var at = 0; at < 40; at++) writer.Write($"<p>{new string('a', 1_000_000)}</p>");
            writer.Write("</d>");
        }
        var reading = await Read(file.ToArray(), Word);
        Assert.True(reading.Text is { Length: < 3_000_000 });
    }

    [Fact]
    public async Task A_hundred_broken_files_of_every_kind_are_read_or_told_and_stop_nobody()
    {
        (byte[] Content, string Type)[] whole =
        [
            (LibraryHouse.Pdf("Ein Flyer", "Nachhilfe und Mittagessen."), "application/pdf"), (LibraryHouse.Docx("A", "Ferien"), Word),
            (LibraryHouse.Odt("A", "Ferien"), Odt), (LibraryHouse.Pptx("Eins", "Zwei"), PowerPoint),
            ("Nur Text, äöü"u8.ToArray(), "text/plain"),
        ];
        var (random, unread) = (new Random(2014), 0);
        foreach (var (content, type) in whole)
            foreach (var number in Enumerable.Range(0, 20))
            {
                var reading = await Read(Broken(content, number, random), type);
                if (reading.Text is null) unread++;
            }
        Assert.InRange(unread, 20, 80); // Some are so broken that nothing can be read, and some are not.
    }

    /// <summary>Cut off somewhere, or with some bits turned round.</summary>
    private static byte[] Broken(byte[] content, int number, Random random)
    {
        if (number < 10) return content[..(content.Length * (number + 1) / 12)];
        var broken = content.ToArray();
        for (var at = 0; at < 12; at++) broken[random.Next(broken.Length)] ^= (byte)(1 << random.Next(8));
        return broken;
    }
}
