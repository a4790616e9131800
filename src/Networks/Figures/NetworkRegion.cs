using Buendnisnetz.Alliances;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Networks;

/// <summary>The region of a network, derived from the territories of its members: nobody types it (INV-09).</summary>
internal sealed record NetworkRegion(IReadOnlyList<(Bundesland Land, int Alliances)> Länder, IReadOnlyList<string> Places, int People)
{
    private const string Part = "gebiete";
    private const int MostPlaces = 60;

    /// <summary>What has to be asked for the region of these alliances; the page asks for more at once.</summary>
    public static AskedLines Asked(Db db, IReadOnlyCollection<MemberRow> alliances)
    {
        var ids = alliances.Select(member => member.AllianceId).ToList();
        return new(Part, db.Set<AllianceArea>().Where(area => ids.Contains(area.AllianceId)).Select(area => area.Key).Distinct()
            .Join(db.Areas, key => key, area => area.Key, (key, area) => area)
            .Select(area => new Line { Slug = (string)(object)area.Key, Name = area.Name, More = area.Designation }));
    }

    /// <summary>The region of these alliances out of what was found; one query more.</summary>
    public static async Task<NetworkRegion> Of(Db db, IReadOnlyCollection<MemberRow> alliances, Lines lines, CancellationToken cancel)
    {
        var areas = lines[Part].Select(line => (Key: AreaKey.Parse(line.Slug!), Name: line.Name!, Designation: line.More!)).ToList();
        var länder = alliances.Where(member => member.Land is not null).GroupBy(member => member.Land!.Value)
            .Select(group => (Bundesland.Of(group.Key), group.Count())).OrderByDescending(pair => pair.Item2)
            .ThenBy(pair => Folding.Fold(pair.Item1.Name), StringComparer.Ordinal);
        var places = areas.OrderBy(area => Folding.Fold(area.Name), StringComparer.Ordinal).Take(MostPlaces)
            .Select(area => area.Key.Level == AreaKind.Kreis ? Area.TitleOf(area.Name, area.Designation) : area.Name);
        return new([.. länder], [.. places], (await Inhabitants.Of(db, [.. areas.Select(area => area.Key)], cancel)).Number);
    }

    /// <summary>"Baden-Württemberg, Hessen und Rheinland-Pfalz".</summary>
    public string InWords => Länder.Count switch
    {
        16 => "ganz Deutschland",
        _ => German.And(Länder.Select(pair => pair.Land.Name)),
    };
}
