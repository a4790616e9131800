using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>Where the radar looks: the Kreise of a project, those beside them, and what is for the whole Land.</summary>
/// <param name="Own">The Kreise, or the Land, in which the project is.</param>
/// <param name="Beside">The Kreise beside them.</param>
internal sealed record Surroundings(IReadOnlyList<AreaKey> Own, IReadOnlyList<AreaKey> Beside)
{
    private const int MostBeside = 5;
    private const double Far = 45;

    /// <summary>All of them, with their Länder.</summary>
    public IReadOnlyList<AreaKey> Places { get; } = [.. Own.Concat(Beside).Concat(Own.Select(key => key.Land)).Distinct()];

    /// <summary>Around some areas.</summary>
    public static async Task<Surroundings> Of(IReadOnlyList<AreaKey> areas, Db db, CancellationToken cancel)
    {
        var own = areas.Select(PlaceOf).Distinct().ToList();
        var kreise = await db.Areas.Where(area => area.Kind == AreaKind.Kreis && area.ValidUntil == null).OrderBy(area => area.Key)
            .Select(area => new { area.Key, area.Latitude, area.Longitude }).ToListAsync(cancel);
        var known = kreise.Select(one => (one.Key, At: Coordinates.Of(one.Latitude, one.Longitude))).ToList();
        var beside = known.Where(one => own.Contains(one.Key) && one.At is not null).SelectMany(here => known
            .Where(one => one.At is not null && one.Key != here.Key)
            .Select(one => (one.Key, Far: here.At!.Value.KilometresTo(one.At!.Value)))
            .Where(one => one.Far < Far).OrderBy(one => one.Far).Take(MostBeside).Select(one => one.Key));
        var within = known.Select(one => one.Key).Where(key => own.Contains(key.Land));
        return new([.. own.Concat(within).Distinct()], [.. beside.Distinct().Except(own)]);
    }

    /// <summary>The Kreis of an area, or the Land.</summary>
    public static AreaKey PlaceOf(AreaKey key) => key.Kreis ?? key.Land;
}
