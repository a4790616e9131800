using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Buendnisnetz.Database;

/// <summary>
/// Runs the backfills after the start, on every node that works in the background. After each batch it rests as long as the batch
/// took, so that people have the database for themselves at least half of the time.
/// </summary>
internal sealed partial class BackfillRunner(Backfilling backfilling, IHostApplicationLifetime life, IConfiguration configuration,
    ILogger<BackfillRunner> log)
    : BackgroundService
{
    private static readonly TimeSpan LeastRest = TimeSpan.FromMilliseconds(200); // Who waits for SQLite looks again every 150 ms.
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(1);

    /// <summary>How long people have the database for themselves after a batch that took so long.</summary>
    public static TimeSpan RestAfter(TimeSpan batch) => batch > LeastRest ? batch : LeastRest;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!configuration.GetValue("Jobs:Run", true)) return;
        await life.Opened(stoppingToken);
        while (await Work(stoppingToken) is { } rest) await Task.Delay(rest, stoppingToken);
    }

    /// <summary>How long to rest after the next batch; null where nothing is left.</summary>
    private async Task<TimeSpan?> Work(CancellationToken cancel)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            if (!await backfilling.DoNext(cancel)) return null;
        }
#pragma warning disable CA1031 // Whatever a batch throws is logged, and the batch is tried again.
        catch (Exception error) when (!cancel.IsCancellationRequested)
        {
            Failed(log, error);
            return AfterFailure;
        }
#pragma warning restore CA1031
        return RestAfter(Stopwatch.GetElapsedTime(began));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A batch of a backfill failed; it is tried again in a minute")]
    private static partial void Failed(ILogger log, Exception error);
}
