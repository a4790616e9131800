using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Platform;

/// <summary>
/// Keeps what people upload, each content once, under its SHA-256. Uploads are written to the workplace and
/// checked there first; only whole and harmless ones reach the store. One sibling per kind of store.
/// </summary>
public abstract class FileStore
{
    private const int NoRoom = 507;
    private const int PrintWidth = 800;
    private readonly PictureWorkshop workshop;

    private protected FileStore(FileSettings settings, PictureWorkshop workshop) => (Settings, this.workshop) = (settings, workshop);

    private protected FileSettings Settings { get; }

    /// <summary>Originals that a killed process has left at the workplace go; whoever still writes there is given an hour.</summary>
    public void ClearLeftUploads(DateTimeOffset at) => TemporaryUpload.ClearLeft(Settings.Workplace, at.UtcDateTime.AddHours(-1));

    /// <summary>Keeps an uploaded document; the caller adds the result to the <see cref="Db"/>.</summary>
    /// <exception cref="Refusal">Too big, of no known kind, or the store is full.</exception>
    public async Task<StoredFile> Keep(IFormFile upload, Guid? by, DateTimeOffset at, CancellationToken cancel = default)
    {
        await using var content = upload.OpenReadStream();
        return await Keep(content, upload.FileName, by, at, cancel);
    }

    /// <summary>Keeps a document; the caller adds the result to the <see cref="Db"/>.</summary>
    /// <exception cref="Refusal">Too big, of no known kind, or the store is full.</exception>
    public Task<StoredFile> Keep(Stream content, string name, Guid? by, DateTimeOffset at, CancellationToken cancel = default) =>
        Guarded(async () =>
    {
        using var upload = await TemporaryUpload.Write(content, Settings.Workplace, Settings.MaxBytes, cancel);
        var type = FileTypes.TypeOf(upload.Head, name);
        Refusal.On(type is null ? UploadRefusals.UnknownKind : null);
        return await Store(upload.Path, Clean(name), type!, by, at, cancel);
    });

    /// <summary>
    /// Keeps a document that may be as large as a material; an office file must be one inside, too, and without macros. The caller adds
    /// the result to the <see cref="Db"/>.
    /// </summary>
    /// <exception cref="Refusal">Too big, of no known kind, or the store is full.</exception>
    public Task<StoredFile> KeepLarge(Stream content, string name, Guid? by, DateTimeOffset at, CancellationToken cancel = default) =>
        Guarded(async () =>
    {
        using var upload = await TemporaryUpload.Write(content, Settings.Workplace, Settings.MaxLargeBytes, cancel);
        var type = FileTypes.TypeOf(upload.Head, name);
        Refusal.On(type is null ? UploadRefusals.UnknownKind : OfficePackage.ObstacleTo(upload.Path, type));
        return await Store(upload.Path, Clean(name), type!, by, at, cancel);
    });

    /// <summary>
    /// Keeps an uploaded picture, made upright, without EXIF and place, at most 2,400 pixels wide; the caller adds the result to the
    /// <see cref="Db"/>.
    /// </summary>
    /// <exception cref="Refusal">Too big, no picture, or the server cannot work with pictures.</exception>
    public async Task<StoredFile> KeepPicture(IFormFile upload, Guid? by, DateTimeOffset at, CancellationToken cancel = default)
    {
        await using var content = upload.OpenReadStream();
        return await KeepPicture(content, upload.FileName, by, at, cancel);
    }

    /// <summary>
    /// Keeps a picture, made upright, without EXIF and place, at most 2,400 pixels wide; the caller adds the result to the
    /// <see cref="Db"/>.
    /// </summary>
    /// <exception cref="Refusal">Too big, no picture, or the server cannot work with pictures.</exception>
    public Task<StoredFile> KeepPicture(Stream content, string name, Guid? by, DateTimeOffset at, CancellationToken cancel = default) =>
        Guarded(async () =>
    {
        using var upload = await TemporaryUpload.Write(content, Settings.Workplace, Settings.MaxPictureBytes, cancel);
        Refusal.On(UploadRefusals.AgainstPicture(upload.Head));
        using var clean = upload.Beside("clean.webp");
        await workshop.Clean(upload.Path, clean.Path, cancel);
        return await Store(clean.Path, Path.ChangeExtension(Clean(name), ".webp"), PictureWorkshop.ContentType, by, at, cancel);
    });

    /// <summary>The content, or null where the store does not have it.</summary>
    public Task<Stream?> Open(StoredFile file, CancellationToken cancel = default) => Fetch(file.Hash, cancel);

    /// <summary>
    /// Keeps an upload for a short time, a picture without EXIF and place; the name it has then, or null where it could not be kept.
    /// </summary>
    /// <exception cref="Refusal">None that would be taken.</exception>
    public async Task<string?> KeepForLater(IFormFile upload, Guid id, CancellationToken cancel = default)
    {
        await using var content = upload.OpenReadStream();
        try
        {
            using var file = await TemporaryUpload.Write(content, Settings.Workplace, Settings.MaxBytes, cancel);
            return await Lay(file, Clean(upload.FileName), Later(id), cancel);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException) { return null; }
    }

    /// <summary>What was kept for a short time; null where it is gone.</summary>
    public async Task<Stream?> OpenLater(Guid id, CancellationToken cancel = default)
    {
        await using var content = await Fetch(Later(id), cancel);
        if (content is null) return null;
        var copy = new MemoryStream();
        await content.CopyToAsync(copy, cancel);
        copy.Position = 0;
        return copy;
    }

    /// <summary>Removes what was kept for a short time.</summary>
    public Task DropLater(Guid id, CancellationToken cancel = default) => Delete(Later(id), cancel);

    /// <summary>Keeps a piece of a large file that comes bit by bit; kept again it replaces itself.</summary>
    /// <exception cref="Refusal">Larger than a piece, or the store is full.</exception>
    public Task KeepPiece(Guid upload, int number, Stream content, int most, CancellationToken cancel = default) => Guarded(async () =>
    {
        using var piece = await TemporaryUpload.Write(content, Settings.Workplace, most, cancel);
        await Put(Piece(upload, number), piece.Path, "application/octet-stream", cancel);
        return true;
    });

    /// <summary>The pieces of a large file, one after the other; where one is gone, reading ends in a <see cref="Refusal"/>.</summary>
    public Stream OpenPieces(Guid upload, int count, long size) =>
        new JoinedPieces(count, size, (number, cancel) => Fetch(Piece(upload, number), cancel));

    /// <summary>Removes the pieces of a large file.</summary>
    public async Task DropPieces(Guid upload, int count, CancellationToken cancel = default)
    {
        for (var number = 0; number < count; number++) await Delete(Piece(upload, number), cancel);
    }

    /// <summary>How large a file may be that comes bit by bit, in bytes.</summary>
    public long MostInPieces => Settings.MaxLargeBytes;

    /// <summary>A picture in one of the served widths; null where the store does not have it. Made when it is first asked for.</summary>
    public async Task<Stream?> OpenPicture(StoredFile file, int width, CancellationToken cancel)
    {
        var key = $"{file.Hash}-{width}";
        return await Fetch(key, cancel) ?? (await Guarded(() => Render(file, key, width, cancel)) ? await Fetch(key, cancel) : null);
    }

    /// <summary>A picture in full, where it has to stand in a drawing of its own; null where it is gone.</summary>
    public async Task<byte[]?> PictureBytes(Db db, Guid id, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var file = await db.Files.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancel);
        if (file is null || await OpenPicture(file, PrintWidth, cancel) is not { } content) return null;
        await using var open = content;
        var copy = new MemoryStream();
        await open.CopyToAsync(copy, cancel);
        return copy.ToArray();
    }

    /// <summary>Removes the content for good, for the erasure. The caller has made sure that no other file has the same.</summary>
    public async Task Remove(string hash, CancellationToken cancel = default)
    {
        foreach (var width in Pictures.Widths) await Delete($"{hash}-{width}", cancel);
        await Delete(hash, cancel);
    }

    /// <summary>Removes the content of a file that was removed, or was never added, where no other file has the same.</summary>
    public async Task RemoveUnused(string hash, Db db, CancellationToken cancel = default)
    {
        if (!await db.Files.AnyAsync(file => file.Hash == hash, cancel)) await Remove(hash, cancel);
    }

    /// <summary>Lays a finished file under a key; all of it or nothing.</summary>
    private protected abstract Task Put(string key, string path, string contentType, CancellationToken cancel);

    /// <summary>What lies under a key, or null.</summary>
    private protected abstract Task<Stream?> Fetch(string key, CancellationToken cancel);

    /// <summary>Removes what lies under a key, if anything does.</summary>
    private protected abstract Task Delete(string key, CancellationToken cancel);

    private static string Piece(Guid upload, int number) => $"piece-{upload:N}-{number}";

    private static string Later(Guid id) => $"later-{id:N}";

    private async Task<string> Lay(TemporaryUpload file, string name, string key, CancellationToken cancel)
    {
        using var clean = file.Beside("clean.webp");
        var isPicture = FileTypes.PictureType(file.Head) is not null;
        if (isPicture) await workshop.Clean(file.Path, clean.Path, cancel);
        else Refusal.On(FileTypes.TypeOf(file.Head, name) is null ? UploadRefusals.NotTaken : null);
        await Put(key, isPicture ? clean.Path : file.Path, "application/octet-stream", cancel);
        return name;
    }

    private async Task<StoredFile> Store(string path, string name, string type, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        var hash = await TemporaryUpload.HashOf(path, cancel);
        var size = new FileInfo(path).Length;
        await Put(hash, path, type, cancel);
        return new StoredFile(hash, name, type, size, by, at);
    }

    private async Task<bool> Render(StoredFile file, string key, int width, CancellationToken cancel)
    {
        await using var original = await Fetch(file.Hash, cancel);
        if (original is null) return false;
        using var upload = await TemporaryUpload.Write(original, Settings.Workplace, long.MaxValue, cancel);
        using var small = upload.Beside("small.webp");
        await workshop.Shrink(upload.Path, small.Path, width, cancel);
        await Put(key, small.Path, PictureWorkshop.ContentType, cancel);
        return true;
    }

    private static async Task<T> Guarded<T>(Func<Task<T>> work)
    {
        try { return await work(); }
        catch (IOException error) { throw new Refusal(UploadRefusals.Of(error)) { Status = NoRoom }; }
        catch (UnauthorizedAccessException) { throw new Refusal(UploadRefusals.NotWritable) { Status = NoRoom }; }
    }

    private static string Clean(string name)
    {
        var last = name.Split('/', '\\')[^1];
        var clean = string.Concat(last.Where(c => !char.IsControl(c) && c is not ('"' or '<' or '>' or '|' or ':' or '*' or '?'))).Trim();
        return clean.Length == 0 ? "datei" : clean.Length <= 150 ? clean
            : German.Shortened(Path.GetFileNameWithoutExtension(clean), 100) + German.Shortened(Path.GetExtension(clean), 10);
    }
}
