using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Buendnisnetz.Database;

/// <summary>Copies by SQLite's own online backup, page by page.</summary>
internal sealed class SqliteCopy(SqliteDb db) : DatabaseCopy
{
    public override string Name => "database.sqlite";

    public override Task Save(string file, CancellationToken cancel) => Copy(db.Database.GetConnectionString()!, Of(file));

    public override Task Load(string file, CancellationToken cancel) => Copy(Of(file), db.Database.GetConnectionString()!);

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
