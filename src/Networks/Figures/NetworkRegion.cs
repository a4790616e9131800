using Buendnisnetz.Alliances;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Networks;

/// <summary>The region of a network, derived from the territories of its members: nobody types it (INV-09).</summary>
internal sealed record NetworkRegion(IReadOnlyList<(Bundesland Land, int Alliances)> Länder, IReadOnlyList<string> Places, int People)
{
    private const int MostPlaces = 60;

    /// <summary>The region of these alliances; three queries.</summary>
    public static async Task<NetworkRegion> Of(Db db, IReadOnlyCollection<MemberRow> alliances, CancellationToken cancel)
    {
        var ids = alliances.Select(member => member.AllianceId).ToList();
        var areas = await db.Set<AllianceArea>().Where(area => ids.Contains(area.AllianceId)).Select(area => area.Key).Distinct()
            .Join(db.Areas, key => key, area => area.Key, (key, area) => area).AsNoTracking().ToListAsync(cancel);
        var länder = alliances.Where(member => member.Land is not null).GroupBy(member => member.Land!.Value)
            .Select(group => (Bundesland.Of(group.Key), group.Count())).OrderByDescending(pair => pair.Item2)
            .ThenBy(pair => Folding.Fold(pair.Item1.Name), StringComparer.Ordinal);
        var places = areas.OrderBy(area => area.SortKey, StringComparer.Ordinal).Select(area => area.Title).Take(MostPlaces);
        return new([.. länder], [.. places], (await Inhabitants.Of(db, [.. areas.Select(area => area.Key)], cancel)).Number);
    }

    /// <summary>"Baden-Württemberg, Hessen und Rheinland-Pfalz".</summary>
    public string InWords => Länder.Count switch
    {
        16 => "ganz Deutschland",
        _ => German.And(Länder.Select(pair => pair.Land.Name)),
    };
}
