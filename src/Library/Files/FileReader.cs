using System.Text;
using System.Xml;
using Microsoft.Extensions.Configuration;

namespace Buendnisnetz.Library;

/// <summary>
/// Reads files. Whatever is broken in one is told in a note and stops nobody; PDF files are read by programs of their own.
/// </summary>
internal sealed class FileReader(IConfiguration configuration)
{
    /// <summary>What is said of a document for which the program that draws it is missing.</summary>
    public const string NoOffice = "Eine Vorschau fehlt, weil auf dem Server das Programm LibreOffice fehlt.";

    /// <summary>What is said of a document that could not be drawn.</summary>
    public const string NotDrawn = "Von dieser Datei konnten wir keine Vorschau machen.";

    private const int MostText = 4 * MaterialText.Most;
    private const int MostPicture = 8_000_000;
    private const string NoPoppler = "Vorschau und Suche im Text fehlen, weil auf dem Server das Programm poppler-utils fehlt.";
    private const string NoText = "Den Text dieser Datei konnten wir nicht lesen; die Suche findet sie über ihre Angaben.";
    private const string Closed = "Diese Datei lässt sich nicht öffnen: Sie ist beschädigt oder mit einem Passwort geschützt.";
    private readonly string folder = configuration["Files:PopplerFolder"] ?? "";
    private readonly OfficePages office = new(configuration);

    /// <summary>Reads a file at this place.</summary>
    public async Task<FileReading> Read(string path, string contentType, CancellationToken cancel) => contentType switch
    {
        "application/pdf" => await ReadPdf(path, cancel),
        "text/plain" or "text/csv" => new(await ReadText(path, cancel)),
        _ when OfficeText.CanRead(contentType) => ReadOffice(path, contentType),
        _ => new((string?)null),
    };

    private async Task<FileReading> ReadPdf(string path, CancellationToken cancel)
    {
        var text = await ChildProgram.Run(Path.Combine(folder, "pdftotext"), ["-q", "-enc", "UTF-8", path, "-"], MostText, cancel);
        if (text.IsMissing) return new(null, null, NoPoppler);
        var page = await FirstPage(path, cancel);
        var words = text.Bytes is { } bytes ? FileReading.Joined(Encoding.UTF8.GetString(bytes)) : null;
        return new(words, page, text.Bytes is null && page is null ? Closed : null);
    }

    /// <summary>
    /// The first page of an office document, which takes seconds: asked for when its words are read and found already.
    /// </summary>
    /// <returns>A PNG, null where there is none; and what is to be said of it.</returns>
    public async Task<(byte[]? Page, string? Note)> DrawFirstPage(string path, CancellationToken cancel)
    {
        using var place = new ReadingPlace();
        var (pdf, isMissing) = await office.Draw(path, place.Folder, cancel);
        var page = pdf is null ? null : await FirstPage(pdf, cancel);
        return (page, isMissing ? NoOffice : page is null ? NotDrawn : null);
    }

    private async Task<byte[]?> FirstPage(string pdf, CancellationToken cancel)
    {
        var page = await ChildProgram.Run(Path.Combine(folder, "pdftoppm"),
            ["-q", "-singlefile", "-f", "1", "-l", "1", "-scale-to", "800", "-png", pdf], MostPicture, cancel);
        return page.Bytes is { Length: > 0 and < MostPicture } whole ? whole : null;
    }

    private static FileReading ReadOffice(string path, string contentType)
    {
        try { return new(OfficeText.Read(path, contentType)); }
        catch (Exception broken) when (broken is IOException or InvalidDataException or XmlException or NotSupportedException
            or ArgumentException or InvalidOperationException)
        { return new(null, null, NoText); }
    }

    private static async Task<string> ReadText(string path, CancellationToken cancel)
    {
        using var reader = new StreamReader(path, Encoding.UTF8);
        var letters = new char[MaterialText.Most];
        return FileReading.Joined(new string(letters, 0, await reader.ReadBlockAsync(letters, cancel)));
    }
}
