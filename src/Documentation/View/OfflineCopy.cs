using System.Text;
using System.Text.RegularExpressions;

namespace Buendnisnetz.Documentation;

/// <summary>
/// A documentation as one file that opens by a double click: the page with its look, pictures and files of moderate size within it. It is
/// written while it is sent, piece by piece, so that it costs no memory, is never stale, and holds nothing that was taken down.
/// </summary>
internal sealed partial class OfflineCopy(Db db, FileStore files)
{
    /// <summary>A file larger than this stays in the house.</summary>
    public const long MostOfFile = 8_000_000;

    /// <summary>All files together may be as large as this.</summary>
    public const long MostOfFiles = 24_000_000;

    private const int PictureWidth = 800;
    private const int Piece = 3 * 16 * 1024; // Base64 takes three bytes at a time.

    /// <summary>How many are written at once; whoever comes next waits.</summary>
    private static readonly SemaphoreSlim Turn = new(3);

    private static readonly string Look = Read();

    /// <summary>Stands in the text where the content of a file or picture belongs.</summary>
    public static string Place(Guid file, int? width) => $"inhalt:{file:N}:{(width is null ? "datei" : "bild")}";

    /// <summary>The files that find room in it, the small ones first.</summary>
    public static IReadOnlySet<Guid> Taken(EventDocumentation documentation)
    {
        HashSet<Guid> taken = [];
        var sum = 0L;
        foreach (var file in documentation.Files.OrderBy(one => one.File!.Size).ThenBy(one => one.Id))
            if (file.File!.Size <= MostOfFile && (sum += file.File.Size) <= MostOfFiles) taken.Add(file.Id);
        return taken;
    }

    /// <summary>Writes a page with all that belongs into it.</summary>
    public async Task Write(string title, string body, Stream target, CancellationToken cancel)
    {
        await Turn.WaitAsync(cancel);
        try
        {
            await Say(target, $"<!DOCTYPE html><html lang=\"de\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                + $"content=\"width=device-width\"><title>{title}</title><style>{Look}</style></head><body>", cancel);
            var at = 0;
            foreach (Match place in Places().Matches(body))
            {
                await Say(target, body[at..place.Index], cancel);
                await Put(target, Guid.ParseExact(place.Groups[1].Value, "N"), place.Groups[2].Value == "bild", cancel);
                at = place.Index + place.Length;
            }
            await Say(target, body[at..] + "</body></html>", cancel);
        }
        finally { Turn.Release(); }
    }

    private async Task Put(Stream target, Guid id, bool isPicture, CancellationToken cancel)
    {
        if (await db.Files.AsNoTracking().FirstOrDefaultAsync(file => file.Id == id, cancel) is not { } file) return;
        await using var content = isPicture ? await files.OpenPicture(file, PictureWidth, cancel) : await files.Open(file, cancel);
        if (content is null) return;
        await Say(target, $"data:{file.ContentType};base64,", cancel);
        var piece = new byte[Piece];
        int read;
        while ((read = await content.ReadAtLeastAsync(piece, Piece, throwOnEndOfStream: false, cancel)) > 0)
            await Say(target, Convert.ToBase64String(piece, 0, read), cancel);
    }

    private static async Task Say(Stream target, string text, CancellationToken cancel) =>
        await target.WriteAsync(Encoding.UTF8.GetBytes(text), cancel);

    private static string Read()
    {
        using var reader = new StreamReader(typeof(OfflineCopy).Assembly.GetManifestResourceStream("offline.css")!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("inhalt:([0-9a-f]{32}):(datei|bild)")]
    private static partial Regex Places();
}
