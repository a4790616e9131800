using System.Security.Cryptography;

namespace Buendnisnetz.Platform;

/// <summary>A file at the workplace; gone when it is disposed of, whatever has happened.</summary>
internal sealed class TemporaryUpload(string path) : IDisposable
{
    public string Path => path;

    /// <summary>The first bytes.</summary>
    public byte[] Head { get; private init; } = [];

    /// <summary>Writes a stream down until it ends or is longer than allowed.</summary>
    public static async Task<TemporaryUpload> Write(Stream content, string workplace, long limit, CancellationToken cancel)
    {
        OwnerOnly.ClosedFolder(workplace);
        var path = System.IO.Path.Combine(workplace, Guid.NewGuid().ToString("N"));
        try
        {
            await Copy(content, path, limit, cancel);
            return new TemporaryUpload(path) { Head = await Begin(path, cancel) };
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    /// <summary>
    /// Takes away what a process that was killed has left behind. What is younger may be an upload of another node that is under way.
    /// </summary>
    public static void ClearLeft(string workplace, DateTime before)
    {
        if (!Directory.Exists(workplace)) return;
        foreach (var left in Directory.EnumerateFiles(workplace).Where(file => File.GetLastWriteTimeUtc(file) < before)) File.Delete(left);
    }

    /// <summary>Another file at the workplace, not yet written.</summary>
    public TemporaryUpload Beside(string suffix) => new($"{path}.{suffix}");

    public static async Task<string> HashOf(string path, CancellationToken cancel)
    {
        await using var content = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel));
    }

    public void Dispose() => File.Delete(path);

    private static async Task Copy(Stream content, string path, long limit, CancellationToken cancel)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        var buffer = new byte[81_920];
        long written = 0;
        int read;
        while ((read = await content.ReadAsync(buffer, cancel)) > 0)
        {
            written += read;
            Refusal.On(written > limit ? UploadRefusals.TooBig(limit) : null);
            await file.WriteAsync(buffer.AsMemory(0, read), cancel);
        }
        Refusal.On(written == 0 ? UploadRefusals.Empty : null);
        await file.FlushAsync(cancel);
        RandomAccess.FlushToDisk(file.SafeFileHandle);
    }

    private static async Task<byte[]> Begin(string path, CancellationToken cancel)
    {
        await using var file = File.OpenRead(path);
        var head = new byte[FileTypes.HeadLength];
        return head[..await file.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancel)];
    }
}
