using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Platform;

/// <summary>Queues the daily work of today whose hour in Berlin has come; its key keeps every node from doing it twice.</summary>
internal sealed class DailyWork(IServiceScopeFactory scopes, ModuleCatalog catalog, TimeProvider clock)
{
    private readonly HashSet<string> queued = [];

    public async Task Queue(CancellationToken cancel)
    {
        var due = catalog.Daily.Where(work => work.Hour <= clock.Now.BerlinHour).Select(work => (work.Payload, Key: KeyOf(work.Payload))).ToList();
        if (due.TrueForAll(work => queued.Contains(work.Key))) return;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        foreach (var (payload, key) in due) await Queue(db, payload, key, cancel);
    }

    private string KeyOf(Type payload) => $"{payload.Name}:{clock.Today:yyyy-MM-dd}";

    private async Task Queue(Db db, Type payload, string key, CancellationToken cancel)
    {
        if (!queued.Add(key) || await db.Jobs.AnyAsync(job => job.Key == key, cancel)) return;
        var job = db.Jobs.Add(QueuedJob.Of(Activator.CreateInstance(payload)!, clock.Now, $"{clock.Today:yyyy-MM-dd}"));
        try { await db.SaveChangesAsync(cancel); }
        catch (DbUpdateException) { job.State = EntityState.Detached; /* Another node was faster. */ }
    }
}
