namespace Buendnisnetz.Platform;

/// <summary>
/// QueueLease what is due, so that no two workers on any node take the same. A claim counts the attempt and moves
/// DueAt to the end of the lease: when a worker dies, its work is due again after it. One sibling per database.
/// </summary>
public abstract class QueueLease
{
    /// <summary>The id of the claimed row, or null where nothing is due. The table is "jobs" or "outbox".</summary>
    public abstract Task<Guid?> Next(Db db, string table, DateTimeOffset now, TimeSpan lease, CancellationToken cancel);

    /// <summary>Runs the claiming statement with its two moments: {0} now, {1} the end of the lease.</summary>
    protected static async Task<Guid?> Claim(Db db, string sql, DateTimeOffset now, TimeSpan lease, CancellationToken cancel)
    {
        var claimed = await db.Database.SqlQueryRaw<Guid>(sql, now.UtcDateTime, (now + lease).UtcDateTime).ToListAsync(cancel);
        return claimed.Count == 0 ? null : claimed[0];
    }
}
