using Buendnisnetz.Platform;
using Microsoft.EntityFrameworkCore.Storage;

namespace Buendnisnetz.Database;

/// <summary>SQLite has one writer at a time: an explicit transaction is the turn, whatever the matter.</summary>
internal sealed class SqliteTurns : Turns
{
    public override Task<IDbContextTransaction> Take(Db db, string matter, CancellationToken cancel) => db.Database.BeginTransactionAsync(cancel);
}
