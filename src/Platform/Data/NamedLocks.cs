using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Buendnisnetz.Platform;

/// <summary>
/// One after the other: who looks before deciding (is this the last administrator? is the seat free?) takes the lock of that
/// name first. Others who want the same lock wait, on every node, until it is committed or given up. One sibling per database.
/// </summary>
public abstract class NamedLocks
{
    /// <summary>Waits for the lock of a name and holds it until the transaction ends.</summary>
    public abstract Task<IDbContextTransaction> Take(Db db, string name, CancellationToken cancel);

    /// <summary>Waits for the lock of a second name, within the transaction that holds the first.</summary>
    public abstract Task TakeToo(Db db, string name, CancellationToken cancel);
}

/// <summary>Locks, as one asks the database for them.</summary>
public static class LockTaking
{
    extension(Db db)
    {
        /// <summary>Takes the lock of a name, such as "administrators"; what was read before must be read again.</summary>
        public Task<IDbContextTransaction> TakeLock(string name, CancellationToken cancel) =>
            db.GetService<NamedLocks>().Take(db, name, cancel);

        /// <summary>
        /// Takes a second lock and holds it as long as the first. Whoever takes two takes them in the same order as everybody else.
        /// </summary>
        public Task TakeLockToo(string name, CancellationToken cancel) => db.GetService<NamedLocks>().TakeToo(db, name, cancel);
    }
}
