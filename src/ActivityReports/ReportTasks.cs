using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.ActivityReports;

/// <summary>In the first three months the desk says that the last year lies ready, until it is sent.</summary>
internal static class ReportTasks
{
    private const int LastMonth = 3;

    public static DeskTasks Year { get; } = DeskTasks.Told("taetigkeitsbericht", DeskPart.Waiting,
        (db, desk) => Unsent(db, desk)?.Distinct().Select(id => new Line { Id = id }), Ready);

    private static IEnumerable<DeskTask> Ready(DeskView desk, IReadOnlyList<Line> unsent)
    {
        var (year, waiting) = (desk.At.BerlinDay.Year - 1, unsent.Select(line => line.Id).ToHashSet());
        return desk.Alliances.Where(one => waiting.Contains(one.Id)).OrderBy(one => one.SortKey).Select(one => new DeskTask(
            $"Ihr Jahr {year} liegt als Entwurf bereit.", $"{one.ReportPath(year)}/bearbeiten", "Ansehen und an die Netzwerke senden",
            one.Id));
    }

    /// <summary>The working alliances whose networks have nothing of the last year yet.</summary>
    private static IQueryable<Guid>? Unsent(Db db, DeskView desk)
    {
        var (day, year, reports) = (desk.At.BerlinDay, desk.At.BerlinDay.Year - 1, db.ActivityReports);
        var ids = desk.Alliances.Where(one => one.State == LifeState.Active).Select(one => one.Id).ToList();
        return day.Month > LastMonth || ids.Count == 0 ? null
            : db.Memberships.IgnoreAutoIncludes().InForce.Where(member => member.AllianceId != null && ids.Contains(member.AllianceId.Value)
                && !reports.Any(one => one.AllianceId == member.AllianceId && one.Year == year && one.SentAt != null))
                .Select(member => member.AllianceId!.Value);
    }
}
