namespace Buendnisnetz.Database;

/// <summary>How a database forgets what was deleted. One sibling each.</summary>
internal abstract class DatabaseCare
{
    /// <summary>Takes the remains of what was deleted out of its files and of what it knows about its content.</summary>
    public abstract Task Clean(Db db, CancellationToken cancel);
}

/// <summary>The job.</summary>
internal sealed class CleanDatabase(Db db, DatabaseCare care) : Work<Cleaning>
{
    public override Task Do(Cleaning payload, CancellationToken cancel) => care.Clean(db, cancel);
}
