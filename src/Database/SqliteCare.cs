using Microsoft.EntityFrameworkCore;

namespace Buendnisnetz.Database;

/// <summary>
/// Each connection overwrites what it deletes (<see cref="SqliteCache"/>). The search index only marks it as deleted until its segments are
/// merged, and the log keeps it until it is emptied. What was deleted before connections did so goes once, when the file is written anew.
/// </summary>
internal sealed class SqliteCare : DatabaseCare
{
    private const int Rewritten = 1;

    public override async Task Clean(Db db, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await MergeIndexes(db, cancel);
            await RewriteOnce(db, cancel);
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancel);
        }
        finally { await db.Database.CloseConnectionAsync(); }
    }

    private static async Task MergeIndexes(Db db, CancellationToken cancel)
    {
        var tables = await db.Database.SqlQueryRaw<string>(
            "SELECT name AS Value FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE % USING fts5(%'")
            .ToListAsync(cancel);
#pragma warning disable EF1002, EF1003 // Names of our own tables.
        foreach (var table in tables) await db.Database.ExecuteSqlRawAsync($"INSERT INTO {table}({table}) VALUES ('optimize')", cancel);
#pragma warning restore EF1002, EF1003
    }

    private static async Task RewriteOnce(Db db, CancellationToken cancel)
    {
        var version = (await db.Database.SqlQueryRaw<int>("SELECT user_version AS Value FROM pragma_user_version").ToListAsync(cancel))[0];
        if (version >= Rewritten) return;
        await db.Database.ExecuteSqlRawAsync("VACUUM", cancel);
        await db.Database.ExecuteSqlRawAsync("PRAGMA user_version = 1", cancel);
    }
}
