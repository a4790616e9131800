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

    /// <summary>
    /// The picture as it is kept: all of it, in sRGB. Its first bytes say that it is one, so what cannot be read is damaged.
    /// </summary>
    public async Task Clean(string from, string to, CancellationToken cancel)
    {
        var header = await Run("vipsheader", ["-a", from], UploadRefusals.NotWhole, cancel);
        var size = Size().Match(header);
        Refusal.On(size.Success ? null : UploadRefusals.NotWhole);
        var pixels = long.Parse(size.Groups[1].Value, CultureInfo.InvariantCulture) * long.Parse(size.Groups[2].Value,
            CultureInfo.InvariantCulture);
        Refusal.On(pixels > MaxPixels ? UploadRefusals.TooManyPixels : null);
        Refusal.On(JpegScan.IsBroken(await File.ReadAllBytesAsync(from, cancel)) ? UploadRefusals.NotWhole : null);
        await Make(from, to, (2400, 2400), 86, HasOtherColours(header) ? ["--export-profile", "srgb"] : [], cancel);
    }

    /// <summary>The kept picture no wider than this; its colours are right already.</summary>
    public Task Shrink(string from, string to, int width, CancellationToken cancel) =>
        Make(from, to, (width, width * 4), 78, [], cancel);

    /// <summary>
    /// Whether the numbers mean other colours than on the web. Where no profile says so, they mean sRGB: converting them all the same
    /// would take them for something else.
    /// </summary>
    private static bool HasOtherColours(string header) =>
        Profile().IsMatch(header) || header.Contains("interpretation: cmyk", StringComparison.Ordinal);

    private async Task Make(string from, string to, (int Width, int Height) most, int quality, string[] colours, CancellationToken cancel)
    {
        var height = most.Height.ToString(CultureInfo.InvariantCulture);
        await Run("vips", ["thumbnail", from, $"{to}[Q={quality},strip]", most.Width.ToString(CultureInfo.InvariantCulture),
            "--height", height, "--size", "down", "--fail-on", "truncated", .. colours], UploadRefusals.NotWhole, cancel);
        await File.WriteAllBytesAsync(to, WebP.Bare(await File.ReadAllBytesAsync(to, cancel)), cancel);
    }

    private async Task<string> Run(string program, string[] arguments, string otherwise, CancellationToken cancel)
    {
        await places.WaitAsync(cancel);
        try { return await RunAlone(program, arguments, otherwise, cancel); }
        catch (Win32Exception) { throw new Refusal(UploadRefusals.NoWorkshop); }
        finally { places.Release(); }
    }

    private static async Task<string> RunAlone(string program, string[] arguments, string otherwise,
        CancellationToken cancel)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["VIPS_BLOCK_UNTRUSTED"] = "1";
        start.Environment["VIPS_CONCURRENCY"] = "1";
        start.Environment.Remove("VIPS_WARNING"); // It would silence the complaints.
        using var process = Process.Start(start)!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Limit);
        try
        {
            var said = process.StandardOutput.ReadToEndAsync(limit.Token);
            var complained = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            Refusal.On(process.ExitCode != 0 ? otherwise : JpegDamage.IsToldIn(await complained) ? UploadRefusals.NotWhole : null);
            return await said;
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

    [GeneratedRegex("^icc-profile-data:", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Profile();
}
