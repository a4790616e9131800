namespace Buendnisnetz.Library;

/// <summary>
/// A large file on its way, piece by piece: when the line breaks it goes on where it stood, also on another node. What nobody has finished
/// is gone after two days.
/// </summary>
public sealed class BegunUpload : Entity
{
    /// <summary>How large a piece is, in bytes; the last one may be smaller.</summary>
    public const int Piece = 4 * 1024 * 1024;

    /// <summary>So many may be on their way at once for one person.</summary>
    public const int MostOfOne = 5;

    /// <summary>How long one that nobody goes on with is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(2);

    private BegunUpload() { }

    /// <summary>The material it is for.</summary>
    public Guid MaterialId { get; private init; }

    /// <summary>Who uploads it.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>What the file is called where it comes from.</summary>
    public string Name { get; private init; } = "";

    /// <summary>How large it is, in bytes.</summary>
    public long Size { get; private init; }

    /// <summary>How many pieces have come.</summary>
    public int Pieces { get; private set; }

    /// <summary>When the last piece came, in UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>From where it goes on, in bytes.</summary>
    public long Received => Math.Min(Size, (long)Pieces * Piece);

    /// <summary>Whether all of it has come.</summary>
    public bool IsWhole => Received == Size;

    /// <summary>How many bytes the next piece has.</summary>
    public int NextPiece => (int)Math.Min(Piece, Size - Received);

    /// <summary>Why it cannot be begun; null where it can.</summary>
    public static string? ObstacleTo(string? name, long size, long most) =>
        string.IsNullOrWhiteSpace(name) || name.Length > 300 ? "Der Name der Datei fehlt oder ist zu lang."
        : size <= 0 ? "Die Datei ist leer."
        : size > most ? $"Die Datei ist zu groß. Höchstens {most / 1024 / 1024} MB." : null;

    /// <summary>Begins one.</summary>
    public static BegunUpload Of(Material material, Guid person, string name, long size, DateTimeOffset at) =>
        new() { MaterialId = material.Id, PersonId = person, Name = name.Trim(), Size = size, At = at };

    /// <summary>The next piece has come.</summary>
    internal void Take(DateTimeOffset at) => (Pieces, At) = (Pieces + 1, at);
}

/// <summary>Uploads that nobody has finished.</summary>
internal sealed record UploadMorning;

/// <summary>Removes them with their pieces.</summary>
internal sealed class ClearUploads(Db db, TimeProvider clock) : Work<UploadMorning>
{
    public override async Task Do(UploadMorning payload, CancellationToken cancel)
    {
        var before = clock.Now - BegunUpload.Kept;
        var all = await db.Set<BegunUpload>().Where(one => one.At < before).OrderBy(one => one.Id).Take(1000).ToListAsync(cancel);
        foreach (var left in all) db.LetGo(left, clock.Now);
    }
}

/// <summary>An upload was taken, refused as a whole or given up: its pieces go.</summary>
internal sealed record UploadTaken(Guid UploadId, int Pieces);

internal static class UploadEnds
{
    extension(Db db)
    {
        /// <summary>
        /// The upload is over. Its pieces go afterwards, also one that was laid down and never noted; where somebody goes on with it in the
        /// same moment, nothing is lost.
        /// </summary>
        public void LetGo(BegunUpload upload, DateTimeOffset at)
        {
            db.Remove(upload);
            db.Enqueue(new UploadTaken(upload.Id, upload.Pieces + 1), at);
        }
    }
}

/// <summary>Removes them.</summary>
internal sealed class DropPieces(FileStore files) : Work<UploadTaken>
{
    public override Task Do(UploadTaken payload, CancellationToken cancel) => files.DropPieces(payload.UploadId, payload.Pieces, cancel);
}
