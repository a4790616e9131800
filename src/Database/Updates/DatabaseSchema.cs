using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Buendnisnetz.Database;

/// <summary>
/// What an update has to know of the kind of database: how to read its schema, how to be alone, how to migrate. One sibling each.
/// </summary>
internal abstract class DatabaseSchema
{
    /// <summary>Which database, as people call it; never with its password.</summary>
    public abstract string NameOf(Db db);

    /// <summary>Waits until no other process updates this database, and keeps others waiting until it is let go.</summary>
    public abstract Task<IAsyncDisposable> BeAlone(Db db, CancellationToken cancel);

    /// <summary>Runs the migrations that are pending.</summary>
    public abstract Task Migrate(Db db, CancellationToken cancel);

    /// <summary>The tables, columns and indexes that are really there.</summary>
    public async Task<Shape> Read(Db db, CancellationToken cancel) => new(
        await Rows(db, Columns, row => new ShapeColumn(row.GetString(0), row.GetString(1), row.GetString(2), row.GetBoolean(3)), cancel),
        await Rows(db, Indexes, row => new ShapeIndex(row.GetString(0), row.GetString(1), row.GetBoolean(2)), cancel));

    /// <summary>Asks for table, column, type and whether it may be empty.</summary>
    protected abstract string Columns { get; }

    /// <summary>Asks for table, index and whether it is unique.</summary>
    protected abstract string Indexes { get; }

    private static async Task<List<T>> Rows<T>(Db db, string sql, Func<DbDataReader, T> read, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The siblings' own constants.
            command.CommandText = sql;
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync(cancel);
            List<T> rows = [];
            while (await reader.ReadAsync(cancel)) rows.Add(read(reader));
            return rows;
        }
        finally { await db.Database.CloseConnectionAsync(); }
    }
}
