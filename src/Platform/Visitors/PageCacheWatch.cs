using System.Collections.Frozen;
using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Buendnisnetz.Platform;

/// <summary>
/// Watches what is written, and begins a new version with its commit: never before, because a page rendered in between would be kept
/// with what is no longer true. One sibling per database knows how to tell the other nodes.
/// </summary>
public abstract partial class PageCacheWatch(PageCacheVersion version) : ISaveChangesInterceptor, IDbTransactionInterceptor,
    IDbCommandInterceptor
{
    private FrozenSet<string>? silent;

    /// <summary>Tells the other nodes, within the transaction where there is one.</summary>
    protected abstract Task Tell(DbConnection connection, DbTransaction? transaction, string node, CancellationToken cancel);

    /// <inheritdoc />
    public ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result,
        CancellationToken cancellationToken = default)
    {
        if (eventData.Context is Db { MakesNews: true, Database.CurrentTransaction: null } db) Begin(db);
        return new(result);
    }

    /// <inheritdoc />
    public async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is Db { MakesNews: true }) await Tell(transaction.Connection!, transaction, version.Node, cancellationToken);
        return result;
    }

    /// <inheritdoc />
    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData,
        CancellationToken cancellationToken = default)
    {
        if (eventData.Context is Db { MakesNews: true } db) Begin(db);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData,
        CancellationToken cancellationToken = default)
    {
        if (eventData.Context is Db db) db.MakesNews = false;
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public async ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result,
        CancellationToken cancellationToken = default)
    {
        if (result == 0 || eventData.CommandSource == CommandSource.Migrations || eventData.Context is not Db db
            || !IsNews(db, command.CommandText)) return result;
        db.MakesNews = true;
        if (db.Database.CurrentTransaction is not null) return result;
        await Tell(command.Connection!, null, version.Node, cancellationToken);
        Begin(db);
        return result;
    }

    private void Begin(Db db)
    {
        db.MakesNews = false;
        version.Begin();
    }

    private bool IsNews(Db db, string sql) =>
        Written().Match(sql) is { Success: true } found && !Silent(db).Contains(found.Groups["table"].Value);

    private FrozenSet<string> Silent(Db db) =>
        silent ??= db.Catalog.NeverShown.Select(noun => db.Model.FindEntityType(noun)?.GetTableName()).OfType<string>()
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex("""^\s*(UPDATE|DELETE\s+FROM|INSERT\s+INTO)\s+"?(?<table>\w+)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
