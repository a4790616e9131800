using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Buendnisnetz.Library;

/// <summary>
/// A program that works on a foreign file, with limits of memory and time and two at once: a hostile file can at most bring down its own
/// run.
/// </summary>
internal static class ChildProgram
{
    private const int Megabytes = 1024, MegabytesWritten = 200;
    private const int Seconds = 30, MostSeconds = 150; // Of its own work; and of waiting, where others work, too.
    private static readonly SemaphoreSlim Places = new(2);

    /// <summary>What the program writes, as far as it is wanted; null where it failed, took too long, or is not installed.</summary>
    public static async Task<ChildResult> Run(string program, IReadOnlyList<string> arguments, int mostBytes, CancellationToken cancel)
    {
        await Places.WaitAsync(cancel);
        try { return await RunAlone(program, arguments, mostBytes, cancel); }
        catch (Win32Exception) { return ChildResult.Missing; }
        finally { Places.Release(); }
    }

    private static async Task<ChildResult> RunAlone(string program, IReadOnlyList<string> arguments, int mostBytes,
        CancellationToken cancel)
    {
        using var run = Process.Start(StartOf(program, arguments))!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(TimeSpan.FromSeconds(MostSeconds));
        await using var end = limit.Token.Register(() => Kill(run));
        var complaining = run.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        var said = await Read(run, mostBytes);
        await Task.WhenAll(complaining, run.WaitForExitAsync(CancellationToken.None));
        cancel.ThrowIfCancellationRequested();
        return run.ExitCode == NotFound ? ChildResult.Missing : new(run.ExitCode == 0 || said.Length >= mostBytes ? said : null, false);
    }

    private const int NotFound = 127;

    private static readonly string Limits = string.Create(CultureInfo.InvariantCulture,
        $"ulimit -v {Megabytes * 1024}; ulimit -t {Seconds}; ulimit -f {MegabytesWritten * 2048}");

    /// <summary>The shell sets the limits and then becomes the program.</summary>
    private static ProcessStartInfo StartOf(string program, IReadOnlyList<string> arguments) =>
        new("/bin/sh", ["-c", $"{Limits}; exec \"$0\" \"$@\"", program, .. arguments])
        { RedirectStandardOutput = true, RedirectStandardError = true };

    private static async Task<byte[]> Read(Process run, int most)
    {
        var (said, piece) = (new MemoryStream(), new byte[64 * 1024]); // Holds nothing that has to be given back.
        int read;
        while (said.Length < most && (read = await run.StandardOutput.BaseStream.ReadAsync(piece, CancellationToken.None)) > 0)
            await said.WriteAsync(piece.AsMemory(0, (int)Math.Min(read, most - said.Length)), CancellationToken.None);
        if (said.Length >= most) Kill(run);
        return said.ToArray();
    }

    private static void Kill(Process run)
    {
        try { run.Kill(entireProcessTree: true); }
        catch (InvalidOperationException) { } // It has ended already.
    }
}

/// <summary>What came of a run.</summary>
/// <param name="Bytes">What it wrote; null where it failed.</param>
/// <param name="IsMissing">Whether the program is not installed.</param>
internal sealed record ChildResult(byte[]? Bytes, bool IsMissing)
{
    public static ChildResult Missing { get; } = new(null, true);
}
