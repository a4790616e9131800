using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Branding;

/// <summary>
/// All copies of a batch in one archive, with a table of what is missing where. It is put together in a file that is gone when it was sent
/// or the reader has left: the archives of .NET write some of their heads at once, which a connection does not allow.
/// </summary>
internal sealed class CopyArchive(string name, IReadOnlyList<BrandedCopy> copies, FileStore files) : FileResult("application/zip")
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (response, cancel) = (context.HttpContext.Response, context.HttpContext.RequestAborted);
        await using var file = await Together(cancel);
        (response.ContentType, response.ContentLength, response.Headers.CacheControl) = (ContentType, file.Length, "no-store");
        (response.Headers.ContentDisposition, response.Headers.XContentTypeOptions) = ($"attachment; filename=\"{name}\"", "nosniff");
        await file.CopyToAsync(response.Body, cancel);
    }

    private async Task<FileStream> Together(CancellationToken cancel)
    {
        var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite,
            FileShare.None, 64 * 1024, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            await Write(file, cancel);
            file.Position = 0;
            return file;
        }
        catch (IOException)
        {
            await file.DisposeAsync();
            throw new Refusal("Für das Archiv ist auf dem Server gerade kein Platz. Bitte versuchen Sie es später noch einmal; die "
                + "Ausgaben bleiben liegen.")
            { Status = StatusCodes.Status507InsufficientStorage };
        }
    }

    /// <summary>Writes the archive.</summary>
    internal async Task Write(Stream target, CancellationToken cancel)
    {
        await using var zip = await ZipArchive.CreateAsync(target, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel);
        var table = new CsvSheet("Für", "Datei", "Seiten", "Im Verzeichnis fehlt", "Hinweis");
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        foreach (var copy in copies)
        {
            var file = copy.IsThere ? Free(Slug.Of(copy.Name), taken) : null;
            var isIn = file is not null && await Put(zip, file, copy, cancel);
            table.Add(copy.Name, isIn ? file! : "", isIn ? $"{copy.Pages}" : "", copy.Missing,
                isIn ? "" : copy.Obstacle ?? "Das PDF liegt nicht mehr bereit. Bitte noch einmal erzeugen.");
        }
        await using var list = await zip.CreateEntry("uebersicht.csv", CompressionLevel.Fastest).OpenAsync(cancel);
        await list.WriteAsync(table.ToBytes(), cancel);
    }

    /// <summary>PDF files are packed already.</summary>
    private async Task<bool> Put(ZipArchive zip, string file, BrandedCopy copy, CancellationToken cancel)
    {
        await using var content = await files.Open(copy.File!, cancel);
        if (content is null) return false;
        await using var entry = await zip.CreateEntry(file, CompressionLevel.NoCompression).OpenAsync(cancel);
        await content.CopyToAsync(entry, cancel);
        return true;
    }

    private static string Free(string name, HashSet<string> taken)
    {
        for (var number = 1; ; number++)
            if ($"{name}{(number == 1 ? "" : $"-{number}")}.pdf" is var file && taken.Add(file)) return file;
    }
}
