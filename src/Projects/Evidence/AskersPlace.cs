using Buendnisnetz.Alliances;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>Where whoever asks works: of two with the same evidence, who is as large or nearby helps more.</summary>
/// <param name="Alike">The alliances whose place is about as large.</param>
/// <param name="Near">The alliances nearby.</param>
internal sealed record AskersPlace(IReadOnlySet<Guid> Alike, IReadOnlySet<Guid> Near)
{
    private static readonly HashSet<Guid> Nobody = [];

    /// <summary>Which of these alliances are like those of the actor; none for whoever works in none.</summary>
    public static async Task<AskersPlace> Of(Actor me, IReadOnlyCollection<Guid> some, Db db, CancellationToken cancel)
    {
        var own = me.PlacesOf(AllianceSeats.Place);
        if (own.Count == 0 || some.Count == 0) return new(Nobody, Nobody);
        var others = db.Alliances.Where(one => some.Contains(one.Id) && !own.Contains(one.Id));
        var keys = await db.Alliances.Where(one => own.Contains(one.Id)).SelectMany(one => one.Areas).Select(area => area.Key).Distinct()
            .OrderBy(key => key).ToListAsync(cancel);
        return new(await AlikeAmong(others, await SizesOf(own, db, cancel), db, cancel), await NearAmong(others, keys, db, cancel));
    }

    /// <summary>The sizes of the places of these alliances, as places in <see cref="MunicipalityClass"/>.</summary>
    public static async Task<IReadOnlySet<int>> SizesOf(IReadOnlyCollection<Guid> alliances, Db db, CancellationToken cancel) =>
        (await db.Alliances.Where(one => alliances.Contains(one.Id)).SelectMany(one => one.Areas)
            .Join(MunicipalityClass.Of(db.Areas), area => area.Key, size => size.Key, (_, size) => size.Number).Distinct()
            .ToListAsync(cancel)).ToHashSet();

    private static async Task<HashSet<Guid>> AlikeAmong(IQueryable<Alliance> others, IReadOnlySet<int> sizes, Db db,
        CancellationToken cancel)
    {
        var told = sizes.Where(size => MunicipalityClass.All[size] != MunicipalityClass.Unknown).ToList();
        var alike = MunicipalityClass.Of(db.Areas).Where(size => told.Contains(size.Number)).Select(size => size.Key);
        return [.. await others.Where(one => one.Areas.Any(area => alike.Contains(area.Key))).Select(one => one.Id).ToListAsync(cancel)];
    }

    private static async Task<HashSet<Guid>> NearAmong(IQueryable<Alliance> others, IReadOnlyList<AreaKey> keys, Db db,
        CancellationToken cancel)
    {
        var around = await Surroundings.Of(keys, db, cancel);
        IReadOnlyList<AreaKey> places = [.. around.Own, .. around.Beside];
        return [.. await others.Where(one => one.Areas.Any(area => area.Kreis != null && places.Contains(area.Kreis.Value)))
            .Select(one => one.Id).ToListAsync(cancel)];
    }
}
