using System.Text.Json;

namespace Buendnisnetz.Organisations;

/// <summary>
/// Until November 2026 a merge moved partnerships and memberships to the entry that went, not to the one that stays. Once, after the
/// update, all merges are followed anew in the order in which they happened; what lies right stays where it is.
/// </summary>
internal static class MovedAgain
{
    private const int Batch = 50;

    public static Backfill Backfill { get; } = new("organisations.moved-again", Step);

    private static async Task<string?> Step(Db db, string? cursor, CancellationToken cancel)
    {
        var after = Guid.Parse(cursor ?? $"{Guid.Empty}");
        var merges = await db.Events.Where(record => record.Kind == nameof(OrganisationsMerged) && record.Id > after)
            .OrderBy(record => record.Id).Take(Batch).ToListAsync(cancel);
        foreach (var record in merges)
        {
            var merged = JsonSerializer.Deserialize<OrganisationsMerged>(record.Payload)!;
            foreach (var follower in db.Catalog.Of<MergeFollower>()) await follower.Move(db, merged, cancel);
        }
        await db.SaveChangesAsync(cancel);
        return merges.Count < Batch ? null : $"{merges[^1].Id}";
    }
}
