using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.ActivityReports;

/// <summary>In the first three months the desk says that the last year lies ready, until it is sent.</summary>
internal static class ReportTasks
{
    private const int LastMonth = 3;

    public static DeskTasks Year { get; } = new("taetigkeitsbericht", DeskPart.Waiting, Ready);

    private static async Task<IReadOnlyList<DeskTask>> Ready(Db db, DeskView desk, CancellationToken cancel)
    {
        var (day, year) = (desk.At.BerlinDay, desk.At.BerlinDay.Year - 1);
        var working = desk.Alliances.Where(one => one.State == LifeState.Active).ToDictionary(one => one.Id);
        if (day.Month > LastMonth || working.Count == 0) return [];
        var (reports, ids) = (db.ActivityReports, working.Keys.ToList());
        var waiting = await db.Memberships.IgnoreAutoIncludes().InForce.Where(member => member.AllianceId != null
                && ids.Contains(member.AllianceId.Value)
                && !reports.Any(one => one.AllianceId == member.AllianceId && one.Year == year && one.SentAt != null))
            .Select(member => member.AllianceId!.Value).Distinct().ToListAsync(cancel);
        return [.. waiting.Select(id => working[id]).OrderBy(one => one.SortKey).Select(one => new DeskTask(
            $"Ihr Jahr {year} liegt als Entwurf bereit.", $"{one.ReportPath(year)}/bearbeiten", "Ansehen und an die Netzwerke senden",
            one.Id))];
    }
}
