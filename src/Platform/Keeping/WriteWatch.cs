using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Buendnisnetz.Platform;

/// <summary>
/// Watches what is written and marks it with its commit: never before, because a page made in between would be kept with what is no longer
/// true. One sibling per database knows how to tell the other nodes.
/// </summary>
public abstract partial class WriteWatch(WriteMarks marks) : ISaveChangesInterceptor, IDbTransactionInterceptor, IDbCommandInterceptor
{
    /// <summary>Leaves word for the other nodes, within the transaction where there is one.</summary>
    protected virtual Task Tell(DbConnection connection, DbTransaction? transaction, WriteSet written, CancellationToken cancel) =>
        Task.CompletedTask;

    /// <summary>Something was committed of which other nodes were left word.</summary>
    protected virtual void Told() { }

    /// <inheritdoc />
    public ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result,
        CancellationToken cancellationToken = default)
    {
        if (result > 0) ReadTrail.Current?.Spoil(); // What is written along must be written each time.
        if (eventData.Context is Db { Database.CurrentTransaction: null } db) Mark(db);
        return new(result);
    }

    /// <inheritdoc />
    public async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is Db { Written.IsEmpty: false } db)
            await Tell(transaction.Connection!, transaction, db.Written, cancellationToken);
        return result;
    }

    /// <inheritdoc />
    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData,
        CancellationToken cancellationToken = default)
    {
        if (eventData.Context is Db db) Mark(db);
        return Task.CompletedTask;
    }

    /// <summary>A commit that failed may have happened all the same.</summary>
    public Task TransactionFailedAsync(DbTransaction transaction, TransactionErrorEventData eventData,
        CancellationToken cancellationToken = default)
    {
        if (eventData.Context is Db db) Mark(db);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData,
        CancellationToken cancellationToken = default)
    {
        if (eventData.Context is Db db) db.Written.Clear();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public async ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result,
        CancellationToken cancellationToken = default)
    {
        if (result != 0) await Note(command, eventData, cancellationToken);
        return result;
    }

    /// <inheritdoc />
    public async ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result,
        CancellationToken cancellationToken = default)
    {
        if (eventData.CommandSource != CommandSource.LinqQuery) await Note(command, eventData, cancellationToken, isRead: true);
        return result;
    }

    /// <summary>What no save has written, but a command.</summary>
    private async Task Note(DbCommand command, CommandExecutedEventData told, CancellationToken cancel, bool isRead = false)
    {
        if (told.CommandSource is CommandSource.Migrations or CommandSource.SaveChanges || told.Context is not Db db) return;
        if (db.Database.CurrentTransaction is null) db.Written.Clear(); // What a save has left that failed.
        await Add(db, command, isRead, cancel);
        if (db.Written.IsEmpty || db.Database.CurrentTransaction is not null) return;
        if (isRead) throw new InvalidOperationException("What writes and answers with rows needs a transaction, or no node hears of it.");
        await Tell(command.Connection!, null, db.Written, cancel);
        Mark(db);
    }

    private static async Task Add(Db db, DbCommand command, bool isRead, CancellationToken cancel)
    {
        if (Harmless().IsMatch(command.CommandText)) return;
        ReadTrail.Current?.Spoil();
        var (marked, found) = (MarkedColumns.Of(db), Writing().Matches(command.CommandText));
        if (!isRead && await OneRow.Add(db.Written, command, marked, cancel)) return;
        if (found.Count == 0 && !isRead) db.Written.IsAll = true; // A command that nobody understands.
        foreach (Match match in found)
            if (match.Groups["table"].Value is var table && !marked.IsSilent(table)) db.Written.AddWhole(table, marked);
    }

    private void Mark(Db db)
    {
        if (db.Written.IsEmpty) return;
        marks.Write(db.Written);
        db.Written.Clear();
        Told();
    }

    [GeneratedRegex("""^\s*(SELECT|PRAGMA|SAVEPOINT|RELEASE|ROLLBACK|BEGIN|SET|RESET|ANALYZE|VACUUM|REINDEX|NOTIFY|LISTEN)\b""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Harmless();

    [GeneratedRegex("""(?<!\b(FOR|DO|KEY)\s+)\b(UPDATE|DELETE\s+FROM|INSERT\s+(OR\s+\w+\s+)?INTO|REPLACE\s+INTO)\s+"?(?<table>\w+)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Writing();
}
