using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Buendnisnetz.Database;

/// <summary>A server that many nodes share: a lock by name, and patience with those who hold a table.</summary>
internal sealed class PostgresSchema : DatabaseSchema
{
    private const int Tries = 60;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override string Columns => """
        SELECT t.relname, c.attname, format_type(c.atttypid, c.atttypmod), NOT c.attnotnull
        FROM pg_attribute AS c JOIN pg_class AS t ON t.oid = c.attrelid
        WHERE t.relnamespace = current_schema()::regnamespace AND t.relkind IN ('r', 'p') AND c.attnum > 0 AND NOT c.attisdropped
        """;

    protected override string Indexes => """
        SELECT t.relname, n.relname, i.indisunique
        FROM pg_index AS i JOIN pg_class AS t ON t.oid = i.indrelid JOIN pg_class AS n ON n.oid = i.indexrelid
        WHERE t.relnamespace = current_schema()::regnamespace AND i.indisvalid
        """;

    public override string NameOf(Db db)
    {
        var server = new NpgsqlConnectionStringBuilder(db.Database.GetConnectionString());
        return $"Die Datenbank (PostgreSQL, {server.Database} auf {server.Host})";
    }

    /// <summary>The lock belongs to a transaction of its own connection, so that it is held behind a pooler as well.</summary>
    public override async Task<IAsyncDisposable> BeAlone(Db db, CancellationToken cancel)
    {
        await MakeIfMissing(db, cancel);
        var connection = new NpgsqlConnection(db.Database.GetConnectionString());
        await connection.OpenAsync(cancel);
        await connection.BeginTransactionAsync(cancel);
        await using var command = new NpgsqlCommand("SELECT pg_advisory_xact_lock(hashtextextended('update', 0))",
            connection)
        { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancel);
        return connection;
    }

    /// <summary>
    /// Who waits for a table lets everybody wait behind him: after a second the migration lets them pass and tries again later.
    /// </summary>
    public override async Task Migrate(Db db, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            db.Database.SetCommandTimeout(TimeSpan.FromHours(1));
            await db.Database.ExecuteSqlRawAsync(LargeTables.Impatience, cancel);
            for (var turn = 1; !await TryMigrate(db, isLast: turn == Tries, cancel); turn++) await Task.Delay(Pause, cancel);
            await db.Database.ExecuteSqlRawAsync("RESET lock_timeout", cancel);
        }
        finally { await db.Database.CloseConnectionAsync(); }
    }

    private async Task<bool> TryMigrate(Db db, bool isLast, CancellationToken cancel)
    {
        try { await db.Database.MigrateAsync(cancel); return true; }
        catch (Exception busy) when (busy.GetBaseException() is PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable })
        {
            Refusal.On(isLast ? $"{NameOf(db)} ist zu sehr beschäftigt: Eine Tabelle wird seit Minuten festgehalten, "
                + "vielleicht von einer Sicherung. Bitte versuchen Sie es später noch einmal. Es wurde nichts halb verändert." : null);
            return false;
        }
    }

    private static async Task MakeIfMissing(Db db, CancellationToken cancel)
    {
        var creator = db.GetService<IRelationalDatabaseCreator>();
        try { if (!await creator.ExistsAsync(cancel)) await creator.CreateAsync(cancel); }
        catch (PostgresException other) when (other.SqlState == PostgresErrorCodes.DuplicateDatabase) { /* Another node was faster. */ }
    }
}
