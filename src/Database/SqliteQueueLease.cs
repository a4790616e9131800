namespace Buendnisnetz.Database;

/// <summary>SQLite has one writer at a time: a single statement leases alone.</summary>
internal sealed class SqliteQueueLease : QueueLease
{
    protected override string Locking => "";
}
