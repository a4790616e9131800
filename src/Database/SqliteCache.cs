using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Buendnisnetz.Database;

/// <summary>
/// Lets each connection keep 8 MiB of pages instead of 2: what a page about the whole country reads fits in. Connections are
/// pooled and keep the setting, so it is made once for each. What is deleted is overwritten.
/// </summary>
internal sealed class SqliteCache : DbConnectionInterceptor
{
    private readonly ConditionalWeakTable<object, object> known = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Widen((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default)
    {
        Widen((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    private void Widen(SqliteConnection connection)
    {
        if (!known.TryAdd(connection.Handle!, this)) return;
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA cache_size = -8192; PRAGMA secure_delete = ON";
        command.ExecuteNonQuery();
    }
}
