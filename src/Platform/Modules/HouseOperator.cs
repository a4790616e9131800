namespace Buendnisnetz.Platform;

/// <summary>Who runs this instance, as letters name it; the host contributes it.</summary>
/// <param name="Name">The operator's name; null where it is not known yet.</param>
public sealed record HouseOperator(Func<Db, CancellationToken, Task<string?>> Name);

/// <summary>Asks who runs this instance.</summary>
public static class HouseOperators
{
    extension(Db db)
    {
        /// <summary>The name of whoever runs this instance; null where it is not known yet.</summary>
        public async Task<string?> OperatorName(CancellationToken cancel) =>
            db.Catalog.Of<HouseOperator>().FirstOrDefault() is { } known && await known.Name(db, cancel) is { Length: > 0 } name
                ? name : null;
    }
}
