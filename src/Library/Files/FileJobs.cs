namespace Buendnisnetz.Library;

/// <summary>A file has come: the scanner is asked, its text and its first page are read.</summary>
internal sealed record MaterialFileCame(Guid FileId);

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
        var preview = await Preview(found, reading, cancel);
        found.TakeReading(preview?.Id, reading.Note, clock.Now);
        if (string.IsNullOrWhiteSpace(reading.Text)) return;
        db.Add(new MaterialText(found.Id, reading.Text));
        var material = await db.Materials.FirstAsync(one => one.Editions.Any(edition => edition.Id == found.EditionId), cancel);
        material.SayRead(clock.Now);
    }

    /// <summary>A picture is its own preview; a first page becomes one. Where the workshop cannot, there is none.</summary>
    private async Task<StoredFile?> Preview(MaterialFile found, FileReading reading, CancellationToken cancel)
    {
        if (found.File!.ContentType == "image/webp") return found.File;
        if (reading.Page is not { } page) return null;
        try
        {
            using var picture = new MemoryStream(page);
            var kept = await store.KeepPicture(picture, "vorschau.png", null, clock.Now, cancel);
            return db.Files.Add(kept).Entity;
        }
        catch (Refusal) { return null; }
    }
}

/// <summary>A file on disk while a program reads it; gone afterwards, whatever has happened.</summary>
internal sealed class ReadingPlace : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("material-").FullName;

    /// <summary>Where it lies, under a name that nobody has chosen.</summary>
    public string Path => System.IO.Path.Combine(folder, "datei");

    public async Task Fill(Stream content, CancellationToken cancel)
    {
        await using var file = new FileStream(Path, FileMode.CreateNew, FileAccess.Write);
        await content.CopyToAsync(file, cancel);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
