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
        else foreach (var table in await Tables()) kept[table] = await Text(table);
    }

    public async Task PutBack()
    {
        if (Provider == "Sqlite") Copy(KeptFile, ConnectionString);
        else await Fill();
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

    private async Task<List<string>> Tables()
    {
        await using var connection = await Connect();
        await using var command = new NpgsqlCommand("SELECT tablename FROM pg_tables WHERE schemaname = 'public'", connection);
        await using var reader = await command.ExecuteReaderAsync();
        List<string> tables = [];
        while (await reader.ReadAsync()) tables.Add($"\"{reader.GetString(0)}\"");
        return tables;
    }

    private async Task<string> Text(string table)
    {
        await using var connection = await Connect();
        using var rows = await connection.BeginTextExportAsync($"COPY {table} TO STDOUT");
        return await rows.ReadToEndAsync();
    }

    private async Task Fill()
    {
        await using var connection = await Connect();
        await using var transaction = await connection.BeginTransactionAsync();
        var empty = string.Concat(kept.Keys.Select(table => $"DELETE FROM {table};"));
        await using (var command = new NpgsqlCommand($"SET LOCAL session_replication_role = replica; {empty}", connection))
            await command.ExecuteNonQueryAsync();
        foreach (var (table, rows) in kept.Where(table => table.Value.Length > 0))
        {
            await using var into = await connection.BeginTextImportAsync($"COPY {table} FROM STDIN");
            await into.WriteAsync(rows);
        }
        await transaction.CommitAsync();
    }

    private async Task<NpgsqlConnection> Connect()
    {
        var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        return connection;
    }
}
