using System.Data.Common;

namespace Buendnisnetz.Database;

/// <summary>SQLite serves one node: there is nobody to tell.</summary>
internal sealed class SqlitePageCacheWatch(PageCacheVersion version) : PageCacheWatch(version)
{
    protected override Task Tell(DbConnection connection, DbTransaction? transaction, string node, CancellationToken cancel) =>
        Task.CompletedTask;
}
