using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Database;

/// <summary>Does the backfills batch by batch, in the order in which modules contribute them.</summary>
internal sealed class Backfilling(IServiceScopeFactory scopes, ModuleCatalog catalog, TimeProvider clock)
{
    /// <summary>Does one batch; false where nothing is left. Several nodes take turns, each reads the cursor in its turn.</summary>
    public async Task<bool> DoNext(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        if (await Next(db, cancel) is not { } next) return false;
        await using var turn = await db.TakeLock($"backfill {next.Name}", cancel);
        var progress = await db.Set<BackfillProgress>().FindAsync([next.Name], cancel) ?? db.Add(new BackfillProgress(next.Name)).Entity;
        if (progress.EndedAt is null) progress.Move(await next.Step(db, progress.Cursor, cancel), clock.Now);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return true;
    }

    private async Task<Backfill?> Next(Db db, CancellationToken cancel)
    {
        var all = catalog.Of<Backfill>().ToList();
        if (all.Count == 0) return null;
        var ended = await db.Set<BackfillProgress>().Where(one => one.EndedAt != null).Select(one => one.Name).ToListAsync(cancel);
        return all.Find(one => !ended.Contains(one.Name));
    }
}
