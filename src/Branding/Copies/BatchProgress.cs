namespace Buendnisnetz.Branding;

/// <summary>How far copies for all are.</summary>
/// <param name="Batch">Which.</param>
/// <param name="All">How many were asked for.</param>
/// <param name="Made">How many exist.</param>
/// <param name="Failed">How many could not be made.</param>
/// <param name="TooLong">How many have more pages than their format.</param>
internal sealed record BatchProgress(CopyBatch Batch, int All, int Made, int Failed, int TooLong)
{
    public bool IsUnderway => Made + Failed < All;

    public int Done => Made + Failed;

    /// <summary>The latest of a material; null where nothing was asked for yet.</summary>
    public static async Task<BatchProgress?> LatestOf(Db db, Guid material, int mostPages, CancellationToken cancel)
    {
        if (await db.CopyBatches.AsNoTracking().Where(one => one.MaterialId == material).OrderByDescending(one => one.AskedAt)
            .ThenByDescending(one => one.Id).FirstOrDefaultAsync(cancel) is not { } batch) return null;
        var counts = await db.BrandedCopies.Where(one => one.BatchId == batch.Id).GroupBy(one => one.State)
            .Select(group => new { group.Key, Count = group.Count(), Long = group.Count(one => one.Pages > mostPages) })
            .ToDictionaryAsync(one => one.Key, cancel);
        int Of(CopyState state) => counts.GetValueOrDefault(state)?.Count ?? 0;
        return new(batch, counts.Values.Sum(one => one.Count), Of(CopyState.Made), Of(CopyState.Failed),
            counts.Values.Sum(one => one.Long));
    }
}
