namespace Buendnisnetz.Platform;

/// <summary>Something that is there only once people have begun to work with an instance: accounts.</summary>
/// <param name="Any">Whether it is there.</param>
public sealed record SignOfUse(Func<Db, CancellationToken, Task<bool>> Any);

/// <summary>Asks all modules.</summary>
public static class SignsOfUse
{
    extension(Db db)
    {
        /// <summary>Whether people have begun to work with this instance.</summary>
        public async Task<bool> IsInUse(CancellationToken cancel)
        {
            foreach (var sign in db.Catalog.Of<SignOfUse>())
                if (await sign.Any(db, cancel)) return true;
            return false;
        }
    }
}
