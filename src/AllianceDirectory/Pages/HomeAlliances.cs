using Buendnisnetz.Alliances;

namespace Buendnisnetz.AllianceDirectory.Pages;

/// <summary>The alliances on the home page: figures and map.</summary>
internal sealed record HomeAlliances(int Alliances, IReadOnlyList<AllianceDot> Dots)
{
    public static async Task<HomeAlliances?> Load(SlotVisit visit, Actor me)
    {
        var dots = await visit.Db.Alliances.Living.ByName.AsDots.ToListAsync(visit.Cancel);
        return new(dots.Count, dots);
    }
}
