using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Buendnisnetz.Platform;

/// <summary>
/// One after the other: who looks before deciding (is this the last administrator? is the seat free?) takes the turn of the
/// matter first. Others who want the same turn wait, on every node, until it is committed or given up. One sibling per database.
/// </summary>
public abstract class Turns
{
    /// <summary>Waits for the turn of a matter and holds it until the transaction ends.</summary>
    public abstract Task<IDbContextTransaction> Take(Db db, string matter, CancellationToken cancel);
}

/// <summary>Turns, as one asks the database for them.</summary>
public static class TurnTaking
{
    extension(Db db)
    {
        /// <summary>Takes the turn of a matter, such as "administrators"; what was read before must be read again.</summary>
        public Task<IDbContextTransaction> TakeTurn(string matter, CancellationToken cancel) => db.GetService<Turns>().Take(db, matter, cancel);
    }
}
