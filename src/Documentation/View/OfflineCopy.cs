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

    private static readonly Dictionary<CopyLook, string> Looks =
        new() { [CopyLook.Screen] = Read("offline.css"), [CopyLook.Paper] = Read("documentation-paper.css") };

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

    /// <summary>Writes a page with all that belongs into it, and nothing else, whatever somebody has typed.</summary>
    public async Task Write(DocumentationView view, CopyLook look, string title, string body, Stream target, CancellationToken cancel)
    {
        var within = await Within(view, cancel);
        await Say(target, $"<!DOCTYPE html><html lang=\"de\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
            + $"content=\"width=device-width\"><title>{title}</title><style>{Looks[look]}</style></head><body>", cancel);
        var at = 0;
        foreach (Match place in Places().Matches(body))
        {
            await Say(target, body[at..place.Index], cancel);
            if (within.TryGetValue(place.Value, out var file)) await Put(target, file, place.Groups[2].Value == "bild", cancel);
            at = place.Index + place.Length;
        }
        await Say(target, body[at..] + "</body></html>", cancel);
    }

    /// <summary>What stands at which place: the pictures that are shown and the files that find room.</summary>
    private async Task<Dictionary<string, StoredFile>> Within(DocumentationView view, CancellationToken cancel)
    {
        var shown = view.Documentation.Gallery.Select(picture => picture.FileId).ToList();
        var within = await db.Files.AsNoTracking().Where(file => shown.Contains(file.Id))
            .ToDictionaryAsync(file => Place(file.Id, PictureWidth), cancel);
        foreach (var file in view.Documentation.Files.Where(file => view.Taken.Contains(file.Id)))
            within[Place(file.FileId, null)] = file.File!;
        return within;
    }

    private async Task Put(Stream target, StoredFile file, bool isPicture, CancellationToken cancel)
    {
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

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(OfflineCopy).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("inhalt:([0-9a-f]{32}):(datei|bild)")]
    private static partial Regex Places();
}

/// <summary>Where a copy is read.</summary>
internal enum CopyLook
{
    /// <summary>Opened in a browser.</summary>
    Screen = 0,

    /// <summary>On sheets of paper.</summary>
    Paper = 1,
}
