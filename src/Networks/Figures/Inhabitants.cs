using Buendnisnetz.Territory;

namespace Buendnisnetz.Networks;

/// <summary>How many people live in some areas; each counts once, in however many of the areas it lives.</summary>
/// <param name="Number">How many.</param>
/// <param name="Estimated">
/// How many of the Kreise are counted by what came along with the product, because the register of their municipalities is not imported.
/// </param>
internal sealed record Inhabitants(int Number, int Estimated)
{
    /// <summary>Of these Länder, Kreise and Gemeinden; two queries.</summary>
    public static async Task<Inhabitants> Of(Db db, IReadOnlyCollection<AreaKey> areas, CancellationToken cancel)
    {
        if (areas.Count == 0) return new(0, 0);
        var (länder, whole, single) = (Of(areas, AreaKind.Land), Of(areas, AreaKind.Kreis), Of(areas, AreaKind.Gemeinde));
        var kreise = await db.Areas.Existing.Where(area => area.Kind == AreaKind.Kreis
            && (länder.Contains(area.Land) || whole.Contains(area.Key)))
            .Select(area => new { area.Key, area.Population }).ToListAsync(cancel);
        var counted = await db.Areas.Existing.Where(area => area.Kind == AreaKind.Gemeinde
            && (länder.Contains(area.Land) || whole.Contains(area.Kreis!.Value) || single.Contains(area.Key)))
            .GroupBy(area => area.Kreis!.Value).Select(group => new { group.Key, Sum = group.Sum(area => area.Population ?? 0) })
            .ToDictionaryAsync(group => group.Key, group => group.Sum, cancel);
        var estimated = kreise.Where(kreis => counted.GetValueOrDefault(kreis.Key) == 0).ToList();
        return new(counted.Values.Sum() + estimated.Sum(kreis => kreis.Population ?? 0), estimated.Count);
    }

    private static List<AreaKey> Of(IEnumerable<AreaKey> areas, AreaKind kind) => [.. areas.Where(key => key.Level == kind)];
}
