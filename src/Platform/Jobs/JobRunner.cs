using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Buendnisnetz.Platform;

/// <summary>
/// Keeps the workers at work on this node: woken by every save that queues something, looking again every few
/// seconds, and silent until the house has opened. Each has a thread of its own to begin on: the embedded database answers at once, so that
/// whoever has much to do would else keep the next from beginning. Jobs:Run = false turns it off.
/// </summary>
internal sealed partial class JobRunner(IEnumerable<Worker> workers, DailyWork daily, ModuleCatalog catalog, IHostApplicationLifetime life,
    IConfiguration configuration, ILogger<JobRunner> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!configuration.GetValue("Jobs:Run", true)) return;
        await life.Opened(stoppingToken);
        catalog.OnSave(WakeFor);
        await Task.WhenAll([Begin(daily.Queue, cancel => Task.Delay(TimeSpan.FromMinutes(1), cancel), stoppingToken),
            .. workers.Select(worker => Begin(worker.DoAll, cancel => worker.Rest(Look, cancel), stoppingToken))]);
    }

    private void WakeFor(Db db)
    {
        foreach (var worker in workers)
            if (worker.IsConcernedBy(db)) worker.Wake();
    }

    private Task Begin(Func<CancellationToken, Task> work, Func<CancellationToken, Task> rest, CancellationToken cancel) =>
        Task.Run(() => Keep(work, rest, cancel), CancellationToken.None);

    private async Task Keep(Func<CancellationToken, Task> work, Func<CancellationToken, Task> rest, CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            try { await work(cancel); }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested) { return; }
#pragma warning disable CA1031 // The database may be away for a while: the runner outlives it.
            catch (Exception error) { Stumbled(log, error); }
#pragma warning restore CA1031
            await rest(cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The runner stumbled and tries again in a moment")]
    private static partial void Stumbled(ILogger log, Exception error);
}
