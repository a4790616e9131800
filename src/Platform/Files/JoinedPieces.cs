namespace Buendnisnetz.Platform;

/// <summary>
/// Pieces of a file as one stream, to be read once from its beginning; each is fetched when the one before has ended. Without one of them
/// it is no shorter file, but none.
/// </summary>
internal sealed class JoinedPieces(int count, long size, Func<int, CancellationToken, Task<Stream?>> fetch) : Stream
{
    private Stream? piece;
    private int next;
    private long sent;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            if (piece is not null && await piece.ReadAsync(buffer, cancellationToken) is > 0 and var read)
            {
                sent += read;
                return read;
            }
            if (piece is not null) await piece.DisposeAsync();
            piece = next < count ? await fetch(next++, cancellationToken) : null;
            if (piece is not null) continue;
            Refusal.On(sent == size ? null : UploadRefusals.NotAllThere);
            return 0;
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) piece?.Dispose();
        base.Dispose(disposing);
    }
}
