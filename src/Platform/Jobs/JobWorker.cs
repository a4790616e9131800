using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Buendnisnetz.Platform;

/// <summary>
/// Does queued jobs, each in a scope of its own. What the job changed and its being done are saved in one
/// transaction; attempts are a concurrency token, so a worker whose lease has run out saves nothing any more. A try is counted with its
/// lease, before it begins: work that ends the whole process each time is given up as any other.
/// </summary>
internal sealed partial class JobWorker(IServiceScopeFactory scopes, ModuleCatalog catalog, QueueLease leases, TimeProvider clock,
    ILogger<JobWorker> log, Priority atLeast = Priority.Bulk) : Worker
{
    private static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(15);

    public override bool IsConcernedBy(Db db) => db.HasQueuedOnce || db.ChangeTracker.Entries<QueuedJob>().Any();

    public override async Task<bool> DoNext(CancellationToken cancel)
    {
        if (await Lease(cancel) is not { } id) return false;
        try { await Do(id, cancel); }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested) { throw; }
#pragma warning disable CA1031 // Whatever a job throws is noted at the job and shown to the administration.
        catch (Exception error) { await Note(id, error, cancel); }
#pragma warning restore CA1031
        return true;
    }

    private async Task<Guid?> Lease(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await leases.NextJob(scope.ServiceProvider.GetRequiredService<Db>(), atLeast, clock.Now, LeaseTime, cancel);
    }

    /// <summary>
    /// In a scope that ends before a failure is noted: work may fail in the middle of a transaction, and with the scope goes its lock.
    /// </summary>
    private async Task Do(Guid id, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(LeaseTime);
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        var job = await db.Jobs.SingleAsync(j => j.Id == id, cancel);
        var kind = catalog.Jobs.Named(job.Kind) ?? throw new InvalidOperationException($"Nobody does {job.Kind}; was a module removed?");
        if (job.Attempts > kind.Tries) throw new InvalidOperationException($"Each of {kind.Tries} tries ended with its process");
        await kind.Do(scope.ServiceProvider, job.Payload, limit.Token);
        job.Finish(clock.Now);
        await db.SaveChangesAsync(limit.Token);
    }

    private async Task Note(Guid id, Exception error, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        if (await db.Jobs.SingleOrDefaultAsync(j => j.Id == id && j.State == DeliveryState.Waiting, cancel) is not { } job) return;
        var kind = catalog.Jobs.Named(job.Kind);
        job.Fail($"{error.GetType().Name}: {error.Message}", clock.Now, kind?.Tries ?? QueuedJob.Tries);
        Failed(log, job.Kind, id, job.Attempts, job.State, error);
        await db.SaveChangesAsync(cancel);
        if (job.State == DeliveryState.Dead && kind is not null) await GiveUp(job, kind, cancel);
    }

    /// <summary>Tells that it is given up; where that fails, too, the administration reads of both.</summary>
    private async Task GiveUp(QueuedJob job, JobKind kind, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await kind.GiveUp(scope.ServiceProvider, job.Payload, cancel);
            await scope.ServiceProvider.GetRequiredService<Db>().SaveChangesAsync(cancel);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Failed(log, job.Kind, job.Id, job.Attempts, job.State, error);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Kind} {Id} failed at attempt {Attempt}: {State}")]
    private static partial void Failed(ILogger log, string kind, Guid id, int attempt, DeliveryState state, Exception error);
}
