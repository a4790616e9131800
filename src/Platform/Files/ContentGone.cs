namespace Buendnisnetz.Platform;

/// <summary>A file was removed: its content goes, too. Each module queues its own, under a name of its own.</summary>
public interface IContentGone
{
    /// <summary>The SHA-256 under which the store has it.</summary>
    string Hash { get; }
}

/// <summary>Removes content that no file has any more.</summary>
public sealed class DropContent<TGone>(Db db, FileStore files) : Work<TGone> where TGone : IContentGone
{
    /// <inheritdoc />
    public override Task Do(TGone payload, CancellationToken cancel) => files.RemoveUnused(payload.Hash, db, cancel);
}
