using System.Text;
using System.Xml;
using Microsoft.Extensions.Configuration;

namespace Buendnisnetz.Library;

/// <summary>
/// Reads files. Whatever is broken in one is told in a note and stops nobody; PDF files are read by programs of their own.
/// </summary>
internal sealed class FileReader(IConfiguration configuration)
{
    private const int MostText = 4 * MaterialText.Most;
    private const int MostPicture = 8_000_000;
    private const string NoPoppler = "Vorschau und Suche im Text fehlen, weil auf dem Server das Programm poppler-utils fehlt.";
    private const string NoText = "Den Text dieser Datei konnten wir nicht lesen; die Suche findet sie über ihre Angaben.";
    private const string Closed = "Diese Datei lässt sich nicht öffnen: Sie ist beschädigt oder mit einem Passwort geschützt.";
    private readonly string folder = configuration["Files:PopplerFolder"] ?? "";

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
        var page = await ChildProgram.Run(Path.Combine(folder, "pdftoppm"),
            ["-q", "-singlefile", "-f", "1", "-l", "1", "-scale-to", "800", "-png", path], MostPicture, cancel);
        var words = text.Bytes is { } bytes ? FileReading.Joined(Encoding.UTF8.GetString(bytes)) : null;
        var picture = page.Bytes is { Length: > 0 and < MostPicture } whole ? whole : null;
        return new(words, picture, text.Bytes is null && page.Bytes is null ? Closed : null);
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
