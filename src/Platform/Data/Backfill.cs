namespace Buendnisnetz.Platform;

/// <summary>
/// Fills what a migration has added to a large table: after the start, in small batches, while people write. A module contributes it.
/// Each batch and the cursor behind it are one transaction, so a node that goes down costs at most one batch.
/// </summary>
/// <param name="Name">Its name for ever, such as "partnerships.number"; how far it has come is kept under it.</param>
/// <param name="Step">
/// Does the next batch after the cursor (null at the beginning), of a few hundred rows, and answers with the cursor behind it; null
/// when nothing is left. Rows written meanwhile by the new program are filled already: a batch leaves them as they are.
/// </param>
public sealed record Backfill(string Name, Func<Db, string?, CancellationToken, Task<string?>> Step);
