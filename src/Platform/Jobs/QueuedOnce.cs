using System.Globalization;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Buendnisnetz.Platform;

/// <summary>
/// Stores jobs whose key may be known already. Both databases pass over a known key by themselves (ON CONFLICT DO NOTHING), so that
/// nobody has to ask first, and whoever is slower than another node never hears of it.
/// </summary>
internal static class QueuedOnce
{
    private const int Together = 50;

    private static readonly string[] Columns = ["id", "kind", "key", "priority", "payload", "state", "due_at", "attempts"];

    /// <summary>The jobs of this save; they leave the change tracker, because only the database knows which of them are new.</summary>
    public static List<QueuedJob> TakeFrom(ChangeTracker tracker)
    {
        var entries = tracker.Entries<QueuedJob>().Where(entry => entry.State == EntityState.Added && entry.Entity.IsOnce).ToList();
        entries.ForEach(entry => entry.State = EntityState.Detached);
        return [.. entries.Select(entry => entry.Entity)];
    }

    /// <summary>Stores those whose key is new, within the transaction of the save; how many these are.</summary>
    public static async Task<int> Store(Db db, IEnumerable<QueuedJob> jobs, CancellationToken cancel)
    {
        var count = 0;
        foreach (var some in jobs.Chunk(Together))
            count += await db.Database.ExecuteSqlRawAsync(Insert(some.Length), some.SelectMany(Values), cancel);
        return count;
    }

    private static string Insert(int rows)
    {
        var values = Enumerable.Range(0, rows).Select(row => $"({string.Join(", ", Columns.Select((_, column) => Place(row, column)))})");
        return $"INSERT INTO jobs ({string.Join(", ", Columns)}) VALUES {string.Join(", ", values)} ON CONFLICT (key) DO NOTHING";
    }

    private static string Place(int row, int column) => $"{{{((row * Columns.Length) + column).ToString(CultureInfo.InvariantCulture)}}}";

    private static object[] Values(QueuedJob job) =>
        [job.Id, job.Kind, job.Key, (int)job.Priority, job.Payload, job.State.ToString(), job.DueAt.UtcDateTime, job.Attempts];
}
