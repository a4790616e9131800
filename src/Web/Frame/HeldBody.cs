namespace Buendnisnetz.Web;

/// <summary>Holds a page back until it is whole; whatever else is answered passes at once.</summary>
internal sealed class HeldBody(HttpResponse response, Stream away) : Stream
{
    private readonly MemoryStream held = new();
    private bool? isPage;

    /// <summary>The page as far as it is written.</summary>
    public ReadOnlySpan<byte> Page => held.GetBuffer().AsSpan(0, (int)held.Length);

    /// <summary>Whether something has passed that is no page.</summary>
    public bool HasPassed => isPage == false;

    /// <inheritdoc />
    public override bool CanRead => false;

    /// <inheritdoc />
    public override bool CanSeek => false;

    /// <inheritdoc />
    public override bool CanWrite => true;

    /// <inheritdoc />
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc />
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    private Stream Next => (isPage ??= IsText(response.ContentType)) ? held : away;

    /// <summary>Where there may be holes: files may be long, and have none.</summary>
    private static bool IsText(string? type) => type is not null && (type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase)
        || type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc />
    public override void Flush()
    {
        if (HasPassed) away.Flush();
    }

    /// <inheritdoc />
    public override Task FlushAsync(CancellationToken cancellationToken) =>
        HasPassed ? away.FlushAsync(cancellationToken) : Task.CompletedTask;

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => Next.Write(buffer, offset, count);

    /// <inheritdoc />
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc />
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        Next.WriteAsync(buffer, cancellationToken);

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();
}
