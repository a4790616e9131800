using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Buendnisnetz.Database;

/// <summary>Copies by SQLite's own online backup, page by page.</summary>
internal sealed class SqliteCopy(SqliteDb db) : DatabaseCopy
{
    public override string Name => "database.sqlite";

    public override Task Save(string file, CancellationToken cancel) => Copy(db.Database.GetConnectionString()!, Of(file));

    /// <summary>A file that SQLite cannot read is put aside: nothing can be written into it.</summary>
    public override async Task Load(string file, CancellationToken cancel)
    {
        var target = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
        if (File.Exists(target) && await Damage(target, cancel) is not null) PutAside(target);
        await Copy(Of(file), Of(target));
    }

    public override async Task<string?> Damage(string file, CancellationToken cancel)
    {
        try
        {
            await using var connection = new SqliteConnection(Of(file));
            await connection.OpenAsync(cancel);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA integrity_check(1)";
            return await command.ExecuteScalarAsync(cancel) as string is { } said && said != "ok" ? said.Split('\n')[0] : null;
        }
        catch (SqliteException error) when (SqliteFaults.IsDamage(error)) { return error.Message; }
    }

    private static void PutAside(string file)
    {
        SqliteConnection.ClearAllPools();
        foreach (var one in new[] { "", "-wal", "-shm" }.Where(end => File.Exists(file + end)))
            File.Move(file + one, $"{file}.beschaedigt{one}", overwrite: true);
    }

    private static string Of(string file) => new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString;

    private static async Task Copy(string from, string to)
    {
        await using var source = new SqliteConnection(from);
        await using var target = new SqliteConnection(to);
        await source.OpenAsync();
        await target.OpenAsync();
        source.BackupDatabase(target);
    }
}
