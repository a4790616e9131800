using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

/// <summary>Which alliances are being handed over, in the tables of those who look through many.</summary>
internal static class HandoverColumn
{
    public static AllianceColumn Column { get; } = new("Übergabe", Load, InCsv: "In Übergabe", Filter: new AllianceFilter(
        "uebergabe", "in Übergabe", count => $"{German.Count(count, "Bündnis übergibt", "Bündnisse übergeben")} gerade die Koordination."));

    private static async Task<IReadOnlyDictionary<Guid, AllianceCell>> Load(
        Db db, IReadOnlyCollection<Guid> allianceIds, DateTimeOffset at, CancellationToken cancel)
    {
        var running = await db.Handovers.Unfinished.Where(handover => allianceIds.Contains(handover.AllianceId))
            .Select(handover => handover.AllianceId).Distinct().ToListAsync(cancel);
        var cells = allianceIds.ToDictionary(id => id, _ => new AllianceCell("", "nein"));
        foreach (var id in running) cells[id] = new("in Übergabe", "ja", "info", StandsOut: true);
        return cells;
    }
}
