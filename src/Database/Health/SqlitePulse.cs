using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace Buendnisnetz.Database;

/// <summary>A file on this machine: it has no clock, but what was written last must not lie in the future.</summary>
internal sealed class SqlitePulse : DatabasePulse
{
    public override async Task<DatabaseWord> Ask(Db db, CancellationToken cancel)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder(db.Database.GetConnectionString())
        {
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
        }.ConnectionString);
        await connection.OpenAsync(cancel);
        // SQLite's own calls do not end when they are told to; an interrupt does it.
        await using var late = cancel.Register(() => raw.sqlite3_interrupt(connection.Handle));
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA quick_check(1)";
        var said = await Said(command, cancel);
        return new($"SQLite {connection.ServerVersion}", false, said == "ok" ? null : said, "ihre schnelle Prüfung ist ohne Befund");
    }

    public override async Task<TimeSpan?> ClockAhead(Db db, TimeProvider clock, CancellationToken cancel)
    {
        var last = await db.Events.OrderByDescending(happened => happened.Id).Select(happened => (DateTimeOffset?)happened.At)
            .FirstOrDefaultAsync(cancel);
        return last > clock.Now ? last - clock.Now : null;
    }

    private static async Task<string> Said(SqliteCommand command, CancellationToken cancel)
    {
        try { return ((string?)await command.ExecuteScalarAsync(cancel) ?? "").Split('\n')[0]; }
        catch (SqliteException) when (cancel.IsCancellationRequested) { throw new OperationCanceledException(cancel); }
    }
}
