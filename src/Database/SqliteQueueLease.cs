using Buendnisnetz.Platform;

namespace Buendnisnetz.Database;

/// <summary>SQLite has one writer at a time: a single statement claims alone.</summary>
internal sealed class SqliteQueueLease : QueueLease
{
    public override Task<Guid?> Next(Db db, string table, DateTimeOffset now, TimeSpan lease, CancellationToken cancel) => Claim(db, $$"""
        UPDATE {{table}} SET due_at = {1}, attempts = attempts + 1
        WHERE id = (SELECT id FROM {{table}} WHERE state = 'Waiting' AND due_at <= {0} ORDER BY due_at, id LIMIT 1)
        RETURNING id AS "Value"
        """, now, lease, cancel);
}
