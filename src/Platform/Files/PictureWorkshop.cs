using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Buendnisnetz.Platform;

/// <summary>
/// Works on pictures with libvips' own programs, as child processes: a hostile picture can at most bring down
/// one of them. They turn it upright and drop everything that is not picture: EXIF, place, profile.
/// </summary>
internal sealed partial class PictureWorkshop : IDisposable
{
    public const string ContentType = "image/webp";

    private const int MaxPixels = 60_000_000;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);
    private readonly SemaphoreSlim places = new(2);

    public void Dispose() => places.Dispose();

    /// <summary>The picture as it is kept.</summary>
    public async Task Clean(string from, string to, CancellationToken cancel)
    {
        var size = Size().Match(await Run("vipsheader", [from], cancel));
        Refusal.On(size.Success ? null : UploadRefusals.NoPicture);
        var pixels = long.Parse(size.Groups[1].Value, CultureInfo.InvariantCulture) * long.Parse(size.Groups[2].Value,
            CultureInfo.InvariantCulture);
        Refusal.On(pixels > MaxPixels ? UploadRefusals.TooManyPixels : null);
        await Make(from, to, "2400x2400>", 86, cancel);
    }

    /// <summary>The picture no wider than this.</summary>
    public Task Shrink(string from, string to, int width, CancellationToken cancel) => Make(from, to, $"{width}x{width * 4}>", 78, cancel);

    private async Task Make(string from, string to, string size, int quality, CancellationToken cancel)
    {
        await Run("vipsthumbnail", [from, "--size", size, "--export-profile", "srgb", "-o", $"{to}[Q={quality},strip]"], cancel);
        await File.WriteAllBytesAsync(to, WebP.Bare(await File.ReadAllBytesAsync(to, cancel)), cancel);
    }

    private async Task<string> Run(string program, string[] arguments, CancellationToken cancel)
    {
        await places.WaitAsync(cancel);
        try { return await RunAlone(program, arguments, cancel); }
        catch (Win32Exception) { throw new Refusal(UploadRefusals.NoWorkshop); }
        finally { places.Release(); }
    }

    private static async Task<string> RunAlone(string program, string[] arguments, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["VIPS_BLOCK_UNTRUSTED"] = "1";
        start.Environment["VIPS_CONCURRENCY"] = "1";
        using var process = Process.Start(start)!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Limit);
        try
        {
            var said = process.StandardOutput.ReadToEndAsync(limit.Token);
            var complained = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            await complained;
            return process.ExitCode == 0 ? await said : throw new Refusal(UploadRefusals.NoPicture);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancel.ThrowIfCancellationRequested();
            throw new Refusal(UploadRefusals.NoPicture);
        }
    }

    [GeneratedRegex(@": (\d+)x(\d+) ", RegexOptions.CultureInvariant)]
    private static partial Regex Size();
}
