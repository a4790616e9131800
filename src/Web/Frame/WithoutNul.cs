namespace Buendnisnetz.Web;

/// <summary>
/// What was sent as a form, without the character NUL: it is the only one that the server refuses before anybody can clean it, and with
/// the form all that was written would be lost. It goes as all other control characters do (<see cref="CleanText"/>).
/// </summary>
internal sealed class WithoutNul(Stream sent) : Stream
{
    private readonly byte[] read = new byte[4096];
    private int from, until;
    private bool isOver;

    private static ReadOnlySpan<byte> Nul => "%00"u8;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            var given = Give(buffer.Span);
            if (given > 0 || isOver || buffer.IsEmpty) return given;
            await Fill(cancellationToken);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async ValueTask Fill(CancellationToken cancel)
    {
        read.AsSpan(from, until - from).CopyTo(read);
        (from, until) = (0, until - from);
        var more = await sent.ReadAsync(read.AsMemory(until), cancel);
        (until, isOver) = (until + more, more == 0);
    }

    /// <summary>Gives what is sure; what may be the beginning of a NUL waits for what follows.</summary>
    private int Give(Span<byte> into)
    {
        var given = 0;
        while (given < into.Length && from < until)
        {
            var left = read.AsSpan(from, until - from);
            if (left.StartsWith(Nul)) from += Nul.Length;
            else if (!isOver && left.Length < Nul.Length && Nul.StartsWith(left)) break;
            else into[given++] = read[from++];
        }
        return given;
    }
}
