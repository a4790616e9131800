using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Buendnisnetz.Database;

/// <summary>A server: it counts pages whose checksum was wrong, where it keeps checksums, and has a clock of its own.</summary>
internal sealed class PostgresPulse : DatabasePulse
{
    private const int Oldest = 15;

    private const string Damaged = """
        SELECT current_setting('data_checksums'), COALESCE(checksum_failures, 0) FROM pg_stat_database WHERE datname = current_database()
        """;

    public override async Task<DatabaseWord> Ask(Db db, CancellationToken cancel)
    {
        await using var connection = new NpgsqlConnection(db.Database.GetConnectionString());
        await connection.OpenAsync(cancel);
        await using var command = new NpgsqlCommand(Damaged, connection);
        await using var row = await command.ExecuteReaderAsync(cancel);
        await row.ReadAsync(cancel);
        var (keepsSums, wrong) = (row.GetString(0) == "on", row.GetInt64(1));
        return new($"PostgreSQL {connection.PostgreSqlVersion}", connection.PostgreSqlVersion.Major < Oldest,
            wrong == 0 ? null : $"{German.Count((int)wrong, "Seite hat", "Seiten haben")} eine falsche Prüfsumme",
            keepsSums ? "alle Prüfsummen stimmen" : "Prüfsummen seiner Seiten führt dieser Server nicht");
    }

    public override async Task<TimeSpan?> ClockAhead(Db db, TimeProvider clock, CancellationToken cancel)
    {
        var before = clock.Now;
        var there = (await db.Database.SqlQuery<DateTime>($"""SELECT clock_timestamp() AS "Value" """).ToListAsync(cancel))[0];
        return new DateTimeOffset(there.ToUniversalTime()) - (before + ((clock.Now - before) / 2));
    }
}
