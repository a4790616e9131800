using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Buendnisnetz.Database;

/// <summary>PostgreSQL keeps a lock by name until the transaction ends.</summary>
internal sealed class PostgresLocks : NamedLocks
{
    public override async Task<IDbContextTransaction> Take(Db db, string name, CancellationToken cancel)
    {
        var transaction = await db.Database.BeginTransactionAsync(cancel);
        await TakeToo(db, name, cancel);
        return transaction;
    }

    public override Task TakeToo(Db db, string name, CancellationToken cancel) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({name}, 0))", cancel);
}
