using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.Configuration;

namespace Buendnisnetz.Platform;

/// <summary>
/// Makes PDF files that screen readers can read, by WeasyPrint: a program of its own, one run at a time, with limits of time and memory.
/// Where it is not installed, people print from the browser.
/// </summary>
public sealed class PaperPress(IConfiguration configuration)
{
    private static readonly SemaphoreSlim Turn = new(1);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
    private readonly string program = configuration["Paper:Program"] is { Length: > 0 } chosen ? chosen : "/usr/bin/weasyprint";
    private readonly int megabytes = Math.Max(256, configuration.GetValue("Paper:Megabytes", 1024));

    /// <summary>Why no PDF can be made here; null where it can.</summary>
    public string? Obstacle => File.Exists(program) ? null
        : "PDF-Dateien kann dieses Haus gerade nicht machen, weil das Programm WeasyPrint fehlt. Drucken geht über den Browser.";

    /// <summary>The file; null where it took too long or failed.</summary>
    public Task<byte[]?> Print(string html, CancellationToken cancel) =>
        Print((target, stop) => target.WriteAsync(Encoding.UTF8.GetBytes(html), stop).AsTask(), cancel);

    /// <summary>The file of a page that is written only when the press is free; null where it took too long or failed.</summary>
    public async Task<byte[]?> Print(Func<Stream, CancellationToken, Task> write, CancellationToken cancel)
    {
        await Turn.WaitAsync(cancel);
        try
        {
            using var run = Process.Start(Start())!;
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            limit.CancelAfter(Limit);
            await using var end = limit.Token.Register(() => Kill(run));
            var paper = await Exchange(run, write, limit.Token);
            return run.ExitCode == 0 && paper.Length > 0 ? paper : null;
        }
        finally { Turn.Release(); }
    }

    /// <summary>-p: without it sizes of pictures are ignored; pdf/ua-1 makes tags.</summary>
    private ProcessStartInfo Start() => new("/bin/sh", ["-c",
        $"ulimit -v {megabytes * 1024L}; exec \"$0\" -q -p --pdf-variant pdf/ua-1 -e utf8 - -", program])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private static async Task<byte[]> Exchange(Process run, Func<Stream, CancellationToken, Task> write, CancellationToken cancel)
    {
        var paper = new MemoryStream(); // Holds nothing that has to be given back.
        var reading = run.StandardOutput.BaseStream.CopyToAsync(paper, CancellationToken.None);
        var complaining = run.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await write(run.StandardInput.BaseStream, cancel);
            run.StandardInput.Close();
        }
        catch (Exception e) when (e is IOException or OperationCanceledException) { Kill(run); } // Half a page is none; its code says so.
        catch
        {
            Kill(run);
            throw;
        }
        await Task.WhenAll(reading, complaining, run.WaitForExitAsync(CancellationToken.None));
        return paper.ToArray();
    }

    private static void Kill(Process run)
    {
        try { run.Kill(entireProcessTree: true); }
        catch (InvalidOperationException) { } // It has ended already.
    }
}
