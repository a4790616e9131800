using Microsoft.EntityFrameworkCore.Storage;

namespace Buendnisnetz.Database;

/// <summary>SQLite has one writer at a time: an explicit transaction is the turn, whatever the name.</summary>
internal sealed class SqliteLocks : NamedLocks
{
    public override Task<IDbContextTransaction> Take(Db db, string name, CancellationToken cancel) =>
        db.Database.BeginTransactionAsync(cancel);

    public override Task TakeToo(Db db, string name, CancellationToken cancel) => Task.CompletedTask;
}
