using Buendnisnetz.Alliances;

namespace Buendnisnetz.Networks;

/// <summary>One person's letter as the office sees it; who was erased has no name.</summary>
internal sealed record SentCopy(string? Name, IReadOnlyList<string> Alliances, CopyState State, string? Why)
{
    /// <summary>All letters of a circular, by name: two queries.</summary>
    public static async Task<IReadOnlyList<SentCopy>> Of(Db db, Circular circular, CancellationToken cancel)
    {
        var ofThis = db.CircularCopies.IgnoreAutoIncludes().Where(copy => copy.CircularId == circular.Id);
        var copies = await ofThis.AsNoTracking().Include(copy => copy.Person).ToListAsync(cancel);
        var alliances = await db.Set<CircularSeat>().Where(seat => ofThis.Any(copy => copy.Id == seat.CopyId))
            .Join(db.Alliances, seat => seat.Seat!.PlaceId, alliance => alliance.Id, (seat, alliance) => new { seat.CopyId, alliance.Name })
            .ToListAsync(cancel);
        var names = alliances.ToLookup(one => one.CopyId, one => one.Name);
        return [.. copies.OrderBy(copy => copy.Person?.NameKey ?? "￿", StringComparer.Ordinal)
            .Select(copy => new SentCopy(copy.Person?.Name, [.. names[copy.Id].Distinct()], copy.State, copy.BounceReason))];
    }
}
