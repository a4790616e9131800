using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Buendnisnetz.Database;

/// <summary>
/// VACUUM takes deleted rows out of the tables, ANALYZE what was deleted out of pg_stats; indexes of words are emptied of what waits in
/// them and made anew beside the old ones, because a VACUUM leaves their entries.
/// </summary>
internal sealed class PostgresCare : DatabaseCare
{
    private const string WordIndexes = """
        SELECT quote_ident(i.relname) FROM pg_class AS i JOIN pg_am AS a ON a.oid = i.relam
        WHERE a.amname = 'gin' AND i.relkind = 'i' AND i.relnamespace = current_schema()::regnamespace
        """;

    public override async Task Clean(Db db, CancellationToken cancel)
    {
        await using var connection = new NpgsqlConnection(db.Database.GetConnectionString());
        await connection.OpenAsync(cancel);
        foreach (var index in await Names(connection, cancel))
        {
            await Run(connection, $"SELECT gin_clean_pending_list('{index}'::regclass)", cancel);
            await Run(connection, $"REINDEX INDEX CONCURRENTLY {index}", cancel);
        }
        await Run(connection, "VACUUM (ANALYZE)", cancel);
    }

    private static async Task<List<string>> Names(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(WordIndexes, connection);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        List<string> names = [];
        while (await reader.ReadAsync(cancel)) names.Add(reader.GetString(0));
        return names;
    }

    private static async Task Run(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
#pragma warning disable CA2100 // Names of our own indexes.
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancel);
    }
}
