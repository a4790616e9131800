using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Platform;

/// <summary>Queues the daily work of today whose hour in Berlin has come; its key keeps every node from doing it twice.</summary>
internal sealed class DailyWork(IServiceScopeFactory scopes, ModuleCatalog catalog, TimeProvider clock)
{
    private readonly HashSet<(Type Payload, DateOnly Day)> queued = [];

    public async Task Queue(CancellationToken cancel)
    {
        var (today, hour) = (clock.Today, clock.Now.BerlinHour);
        var due = catalog.Jobs.Daily.Where(work => work.Hour <= hour && !queued.Contains((work.Payload, today))).ToList();
        if (due.Count == 0) return;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        foreach (var (payload, _) in due) db.EnqueueOnce(Activator.CreateInstance(payload)!, $"{today:yyyy-MM-dd}", clock.Now);
        await db.SaveChangesAsync(cancel);
        queued.UnionWith(due.Select(work => (work.Payload, today)));
    }
}
