namespace Buendnisnetz.Database;

/// <summary>PostgreSQL has many writers: each skips what another is just leasing.</summary>
internal sealed class PostgresQueueLease : QueueLease
{
    protected override string Locking => " FOR UPDATE SKIP LOCKED";
}
