namespace Buendnisnetz.Platform;

/// <summary>
/// What a module brings along for every instance. It runs at every start after the migration and stores only what
/// is missing; whatever it adds to the <see cref="Db"/> is saved after it.
/// </summary>
/// <param name="Store">Adds what is missing.</param>
public sealed record StarterData(Func<Db, DateTimeOffset, CancellationToken, Task> Store)
{
    /// <summary>Lets every module store what is missing, in the order of the modules.</summary>
    public static async Task StoreAll(Db db, DateTimeOffset at, CancellationToken cancel)
    {
        foreach (var starter in db.Catalog.Of<StarterData>())
        {
            await starter.Store(db, at, cancel);
            await db.SaveChangesAsync(cancel);
        }
    }
}
