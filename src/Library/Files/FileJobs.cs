using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Buendnisnetz.Library;

/// <summary>A file has come: the scanner is asked, its text and its first page are read.</summary>
internal sealed record MaterialFileCame(Guid FileId);

/// <summary>The first page of an office document is to be drawn.</summary>
internal sealed record FirstPageWanted(Guid FileId);

/// <summary>The content of a file that nothing refers to any more.</summary>
internal sealed record MaterialContentGone(string Hash) : IContentGone;

/// <summary>
/// Looks at a file that has come, each by itself: what is broken costs this job and nothing else. Where the scanner does not answer, the
/// file waits, and the job comes again.
/// </summary>
internal sealed class LookAtFile(Db db, FileStore store, MalwareScanner scanner, FileReader reader, TimeProvider clock)
    : Work<MaterialFileCame>
{
    private static readonly TimeSpan Later = TimeSpan.FromMinutes(5);

    public override async Task Do(MaterialFileCame payload, CancellationToken cancel)
    {
        var found = await db.MaterialFiles.Include(one => one.File).FirstOrDefaultAsync(one => one.Id == payload.FileId, cancel);
        if (found is null) return; // It was taken out meanwhile.
        if (!await Scan(found, cancel)) return;
        if (found.IsOffered && found.ReadAt is null) await Read(found, cancel);
    }

    /// <summary>Whether there is nothing to wait for.</summary>
    private async Task<bool> Scan(MaterialFile found, CancellationToken cancel)
    {
        if (found.Scan != ScanState.Waiting) return found.Scan != ScanState.Infected;
        if (!scanner.IsThere)
        {
            found.GoUnscanned();
            return true;
        }
        await using var content = await store.Open(found.File!, cancel);
        if (content is not null && await scanner.Ask(content, cancel) is { } answer)
        {
            found.TakeScan(answer, clock.Now);
            return answer.Finding is null;
        }
        db.Enqueue(new MaterialFileCame(found.Id), clock.Now + Later);
        return false;
    }

    private async Task Read(MaterialFile found, CancellationToken cancel)
    {
        await using var content = await store.Open(found.File!, cancel);
        if (content is null) return;
        using var place = new ReadingPlace();
        await place.Fill(content, cancel);
        var reading = await reader.Read(place.Path, found.File!.ContentType, cancel);
        var preview = found.File.ContentType == "image/webp" ? found.File // A picture is its own preview.
            : await db.KeepFirstPage(reading.Page, store, clock, cancel);
        found.TakeReading(preview?.Id, reading.Note, clock.Now);
        if (OfficeText.CanRead(found.File.ContentType)) db.Enqueue(new FirstPageWanted(found.Id), clock.Now);
        if (string.IsNullOrWhiteSpace(reading.Text)) return;
        db.Add(new MaterialText(found.Id, reading.Text));
        var material = await db.Materials.FirstAsync(one => one.Editions.Any(edition => edition.Id == found.EditionId), cancel);
        material.SayRead(clock.Now);
    }
}

/// <summary>Draws the first page of an office document, each by itself: one that cannot be drawn costs this job and nothing else.</summary>
internal sealed class DrawFirstPage(Db db, FileStore store, FileReader reader, TimeProvider clock) : Work<FirstPageWanted>
{
    public override async Task Do(FirstPageWanted payload, CancellationToken cancel)
    {
        var found = await db.MaterialFiles.Include(one => one.File).FirstOrDefaultAsync(one => one.Id == payload.FileId, cancel);
        if (found is not { IsOffered: true, PreviewId: null }) return; // It was taken out meanwhile, or drawn.
        await using var content = await store.Open(found.File!, cancel);
        if (content is null) return;
        using var place = new ReadingPlace();
        await place.Fill(content, cancel);
        var (page, note) = await reader.DrawFirstPage(place.Path, cancel);
        found.TakeFirstPage((await db.KeepFirstPage(page, store, clock, cancel))?.Id, note);
    }
}

/// <summary>First pages in the store.</summary>
internal static class FirstPages
{
    /// <summary>Once after the update that draws office documents: those that lie here already.</summary>
    public static Backfill OfDocumentsBefore { get; } = new("library.first-pages", WantThoseBefore);

    extension(Db db)
    {
        /// <summary>Keeps a first page as a picture; null where there is none or the workshop for pictures cannot.</summary>
        public async Task<StoredFile?> KeepFirstPage(byte[]? page, FileStore store, TimeProvider clock, CancellationToken cancel)
        {
            if (page is null) return null;
            try
            {
                using var picture = new MemoryStream(page);
                return db.Files.Add(await store.KeepPicture(picture, "vorschau.png", null, clock.Now, cancel)).Entity;
            }
            catch (Refusal) { return null; }
        }
    }

    private static async Task<string?> WantThoseBefore(Db db, string? cursor, CancellationToken cancel)
    {
        const int batch = 500;
        var after = Guid.TryParse(cursor, out var last) ? last : Guid.Empty;
        var ids = await db.MaterialFiles.Where(one => one.ReadAt != null && one.PreviewId == null && one.Id.CompareTo(after) > 0
            && OfficeText.Types.Contains(one.File!.ContentType)).OrderBy(one => one.Id).Select(one => one.Id).Take(batch)
            .ToListAsync(cancel);
        var now = db.GetService<TimeProvider>().Now;
        foreach (var id in ids) db.Enqueue(new FirstPageWanted(id), now);
        return ids.Count < batch ? null : ids[^1].ToString();
    }
}

/// <summary>A file on disk while a program reads it; gone afterwards, whatever has happened.</summary>
internal sealed class ReadingPlace : IDisposable
{
    /// <summary>A folder of its own.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("material-").FullName;

    /// <summary>Where it lies, under a name that nobody has chosen.</summary>
    public string Path => System.IO.Path.Combine(Folder, "datei");

    public async Task Fill(Stream content, CancellationToken cancel)
    {
        await using var file = new FileStream(Path, FileMode.CreateNew, FileAccess.Write);
        await content.CopyToAsync(file, cancel);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
