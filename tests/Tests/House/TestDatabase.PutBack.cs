using Microsoft.Data.Sqlite;
using Npgsql;

namespace Buendnisnetz.Tests.House;

/// <summary>The same database with the content of an earlier moment, while a house stays connected with it.</summary>
internal sealed partial record TestDatabase
{
    private readonly Dictionary<string, string> kept = [];

    /// <summary>What stands here now is what <see cref="PutBack"/> puts back.</summary>
    public async Task Keep()
    {
        if (Provider == "Sqlite") Copy(ConnectionString, KeptFile);
        else await KeepTables();
    }

    public async Task PutBack()
    {
        if (Provider != "Sqlite")
        {
            await Fill();
            return;
        }
        Copy(KeptFile, ConnectionString);
        Forget(); // No connection goes on with what it knew of the former tables.
    }

    private string KeptFile => $"Data Source={FileName}.kept;Pooling=False";

    private static void Copy(string from, string to)
    {
        using var source = new SqliteConnection(from);
        using var target = new SqliteConnection(to);
        source.Open();
        target.Open();
        source.BackupDatabase(target);
    }

    private async Task KeepTables()
    {
        await using var connection = await Connect();
        foreach (var table in await Tables(connection)) kept[table] = await Text(connection, table);
    }

    private static async Task<List<string>> Tables(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand("SELECT tablename FROM pg_tables WHERE schemaname = 'public'", connection);
        await using var reader = await command.ExecuteReaderAsync();
        List<string> tables = [];
        while (await reader.ReadAsync()) tables.Add($"\"{reader.GetString(0)}\"");
        return tables;
    }

    private static async Task<string> Text(NpgsqlConnection connection, string table)
    {
        using var rows = await connection.BeginTextExportAsync($"COPY {table} TO STDOUT");
        return await rows.ReadToEndAsync();
    }

    /// <summary>Only what has changed: reading all of it costs less than writing some of it.</summary>
    private async Task Fill()
    {
        await using var connection = await Connect();
        await using var transaction = await connection.BeginTransactionAsync();
        await Run(connection, "SET LOCAL session_replication_role = replica");
        foreach (var (table, rows) in kept)
        {
            if (await Text(connection, table) == rows) continue;
            await Run(connection, $"DELETE FROM {table}");
            if (rows.Length == 0) continue;
            await using var into = await connection.BeginTextImportAsync($"COPY {table} FROM STDIN");
            await into.WriteAsync(rows);
        }
        await transaction.CommitAsync();
    }

    private static async Task Run(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<NpgsqlConnection> Connect()
    {
        var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        return connection;
    }
}
