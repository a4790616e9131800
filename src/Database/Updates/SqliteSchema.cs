using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Buendnisnetz.Database;

/// <summary>One file: its neighbour, an empty file that the system locks, keeps two processes from updating it at once.</summary>
internal sealed class SqliteSchema : DatabaseSchema
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    public override string NameOf(Db db) => $"Die Datenbank (SQLite, {FileOf(db)})";

    protected override string Columns => """
        SELECT t.name, c.name, c.type, c."notnull" = 0 FROM sqlite_master AS t, pragma_table_info(t.name) AS c WHERE t.type = 'table'
        """;

    protected override string Indexes => """
        SELECT t.name, i.name, i."unique" FROM sqlite_master AS t, pragma_index_list(t.name) AS i WHERE t.type = 'table'
        """;

    /// <summary>The system opens the lock again when a process is killed, whatever it was doing.</summary>
    public override async Task<IAsyncDisposable> BeAlone(Db db, CancellationToken cancel)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
        while (true)
        {
            try
            {
                var alone = new FileStream($"{FileOf(db)}.update", options);
                if (!File.Exists(FileOf(db))) await File.WriteAllBytesAsync(FileOf(db), [], cancel); // An empty file is an empty database.
                return await LetReadersRead(db, alone, cancel);
            }
            catch (IOException other) when (Faults.IsHeldFile(other)) { await Task.Delay(Look, cancel); }
        }
    }

    /// <summary>
    /// With a write-ahead log nobody who reads keeps others from writing; a file made by other programs may come without.
    /// </summary>
    private static async Task<FileStream> LetReadersRead(Db db, FileStream alone, CancellationToken cancel)
    {
        try { await db.Database.ExecuteSqlAsync($"PRAGMA journal_mode = WAL", cancel); }
        catch
        {
            await alone.DisposeAsync();
            throw;
        }
        OwnerOnly.Files(FileOf(db), $"{FileOf(db)}-wal", $"{FileOf(db)}-shm", $"{FileOf(db)}.update");
        return alone;
    }

    /// <summary>EF's own lock is a row, which a killed process leaves behind for ever; who is alone may take it away.</summary>
    public override async Task Migrate(Db db, CancellationToken cancel)
    {
        var left = await db.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'")
            .SingleAsync(cancel);
        if (left > 0) await db.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", cancel);
        await db.Database.MigrateAsync(cancel);
    }

    private static string FileOf(Db db) => Path.GetFullPath(new SqliteConnectionStringBuilder(db.Database.GetConnectionString())
        .DataSource);
}
