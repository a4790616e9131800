using System.Data.Common;
using Buendnisnetz.Platform;

namespace Buendnisnetz.Database;

/// <summary>SQLite serves one node: there is nobody to tell.</summary>
internal sealed class SqliteEditions(Edition edition) : EditionWatch(edition)
{
    protected override Task Tell(DbConnection connection, DbTransaction? transaction, string node, CancellationToken cancel) => Task.CompletedTask;
}
