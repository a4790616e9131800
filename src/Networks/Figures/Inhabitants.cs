using Buendnisnetz.Territory;

namespace Buendnisnetz.Networks;

/// <summary>How many people live in some areas; each counts once, in however many of the areas it lives.</summary>
/// <param name="Number">How many.</param>
/// <param name="Estimated">
/// How many of the Kreise are counted by what came along with the product, because the register of their municipalities is not imported.
/// </param>
internal sealed record Inhabitants(int Number, int Estimated)
{
    /// <summary>Of these Länder, Kreise and Gemeinden; one query.</summary>
    public static async Task<Inhabitants> Of(Db db, IReadOnlyCollection<AreaKey> areas, CancellationToken cancel)
    {
        if (areas.Count == 0) return new(0, 0);
        var (länder, whole, single) = (Of(areas, AreaKind.Land), Of(areas, AreaKind.Kreis), Of(areas, AreaKind.Gemeinde));
        var kreise = db.Areas.Existing.Where(area => area.Kind == AreaKind.Kreis
            && (länder.Contains(area.Land) || whole.Contains(area.Key)))
            .Select(area => new { IsKreis = true, area.Key, Population = area.Population ?? 0 });
        var counts = db.Areas.Existing.Where(area => area.Kind == AreaKind.Gemeinde
            && (länder.Contains(area.Land) || whole.Contains(area.Kreis!.Value) || single.Contains(area.Key)))
            .GroupBy(area => area.Kreis!.Value).Select(group => new
            {
                IsKreis = false,
                group.Key,
                Population = group.Sum(area => area.Population ?? 0),
            });
        var found = (await kreise.Concat(counts).ToListAsync(cancel)).ToLookup(one => one.IsKreis);
        var counted = found[false].ToDictionary(one => one.Key, one => one.Population);
        var estimated = found[true].Where(kreis => counted.GetValueOrDefault(kreis.Key) == 0).ToList();
        return new(counted.Values.Sum() + estimated.Sum(kreis => kreis.Population), estimated.Count);
    }

    private static List<AreaKey> Of(IEnumerable<AreaKey> areas, AreaKind kind) => [.. areas.Where(key => key.Level == kind)];
}
