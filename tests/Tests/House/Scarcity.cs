using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Buendnisnetz.Tests.House;

/// <summary>
/// Makes room scarce. SQLite is forbidden to grow and answers with its own SQLITE_FULL; PostgreSQL raises its own disk_full where a
/// report would be written.
/// </summary>
public sealed class Scarcity : DbConnectionInterceptor
{
    private bool isFull;

    public Task Begin(TestHouse house) => Set(house, true, """
        CREATE OR REPLACE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql
            AS $$ BEGIN RAISE EXCEPTION 'no space left on device' USING ERRCODE = 'disk_full'; END $$;
        CREATE TRIGGER no_room BEFORE INSERT ON barrier_reports FOR EACH ROW EXECUTE FUNCTION no_room();
        """);

    public Task End(TestHouse house) => Set(house, false, "DROP TRIGGER no_room ON barrier_reports");

    private Task Set(TestHouse house, bool full, string sql)
    {
        isFull = full;
        return TestDatabase.IsPostgres ? house.In(db => db.Database.ExecuteSqlRawAsync(sql)) : Task.CompletedTask;
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default)
    {
        if (connection is not SqliteConnection) return;
        await using var command = connection.CreateCommand();
        command.CommandText = isFull ? "PRAGMA max_page_count = 1"
            : "PRAGMA max_page_count = 1000000000"; // It never shrinks below what there is.
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
