using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Buendnisnetz.Platform;

/// <summary>
/// One run of the solver, as a process of its own with limits of memory and time: a crash of its native library costs this run. Problems go
/// in, a line each, and answers come out so; what else it writes is not for us.
/// </summary>
internal sealed class SolverProcess : IDisposable
{
    private const string Mark = "answer ";
    private const int Reserve = 3072; // What .NET and the libraries reserve and never use, in MB.
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);
    private readonly SolverSettings settings;
    private readonly Process process;
    private readonly StringBuilder complaints = new();
    private long mostUsed;

    private SolverProcess(SolverSettings settings, Process process) => (this.settings, this.process) = (settings, process);

    /// <summary>Where it failed, its last words.</summary>
    public string Complaints
    {
        get { lock (complaints) return complaints.ToString(); }
    }

    /// <summary>How much memory it took at most, in bytes, as far as was seen.</summary>
    public long MostUsed => mostUsed;

    /// <summary>Starts it; each problem may take so long as the settings say.</summary>
    public static SolverProcess Start(SolverSettings settings)
    {
        var seconds = ((int)Math.Ceiling(settings.Limit.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo("/bin/sh", ["-c", $"ulimit -v {(settings.Megabytes + Reserve) * 1024L}; exec \"$0\" \"$1\"",
            settings.Program, seconds])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = $"0x{settings.Megabytes * 512L * 1024:x}";
        if (DotnetRoot() is { } root) start.Environment["DOTNET_ROOT"] = root;
        return new(settings, Process.Start(start)!);
    }

    /// <summary>The plans for these problems; null for each that was not solved, because of its limits or of a crash.</summary>
    public async Task<IReadOnlyList<AllocationPlan?>> Solve(IReadOnlyList<string> texts, Action<AllocationProgress>? tell,
        CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(settings.Limit * texts.Count + TimeSpan.FromSeconds(5));
        using var end = limit.Token.Register(Kill);
        var listening = Task.WhenAll(Listen(tell), Feed(texts), Watch());
        var plans = await Answers(texts.Count);
        await listening;
        cancel.ThrowIfCancellationRequested();
        return plans;
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    private async Task<IReadOnlyList<AllocationPlan?>> Answers(int count)
    {
        var plans = new List<AllocationPlan?>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line.StartsWith(Mark, StringComparison.Ordinal)) plans.Add(Read(line[Mark.Length..]));
        return [.. plans.Take(count), .. Enumerable.Repeat<AllocationPlan?>(null, Math.Max(0, count - plans.Count))];
    }

    private static AllocationPlan? Read(string json)
    {
        try
        {
            var plan = JsonSerializer.Deserialize<AllocationPlan>(json, CanonicalText.Json);
            return plan?.SessionsOf is { } people && Array.TrueForAll(people, sessions => sessions is not null) ? plan : null;
        }
        catch (JsonException) { return null; }
    }

    private async Task Feed(IEnumerable<string> texts)
    {
        try
        {
            foreach (var text in texts) await process.StandardInput.WriteLineAsync(text);
            process.StandardInput.Close();
        }
        catch (IOException) { } // It has ended before it heard everything; what is missing is seen in the answers.
    }

    /// <summary>"40 Plätze werden verteilt" is progress; everything else is a complaint.</summary>
    private async Task Listen(Action<AllocationProgress>? tell)
    {
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            if (AllocationProgress.TryRead(line, out var progress)) tell?.Invoke(progress);
            else lock (complaints) complaints.AppendLine(line);
        }
    }

    private async Task Watch()
    {
        while (!process.HasExited)
        {
            mostUsed = Math.Max(mostUsed, Used());
            if (mostUsed > settings.Megabytes * 1024L * 1024) Kill();
            await Task.Delay(Look);
        }
    }

    private long Used()
    {
        process.Refresh();
        try { return process.WorkingSet64; }
        catch (InvalidOperationException) { return 0; } // It has just ended.
    }

    private void Kill()
    {
        try { process.Kill(entireProcessTree: true); }
        catch (InvalidOperationException) { } // It has ended already.
    }

    /// <summary>Where the runtime lies that this process runs by; null where it brings its own.</summary>
    private static string? DotnetRoot()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var shared = Directory.GetParent(folder)?.Parent;
        return shared?.Name == "shared" ? shared.Parent!.FullName : null;
    }
}
