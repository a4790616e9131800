using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.ActivityReports;

/// <summary>Who joined and who left. People among the partners are counted and not named.</summary>
internal static class PartnersOfYear
{
    public static YearSource Source { get; } = new("partners", Load, Position.After("events"));

    private static async Task<IReadOnlyList<ReportLine>> Load(Db db, YearAsked asked, CancellationToken cancel)
    {
        var (first, last) = (asked.FirstDay, asked.LastDay);
        var moved = await db.Partnerships.Where(one => one.AllianceId == asked.Alliance.Id
                && ((one.CountsFrom >= first && one.CountsFrom <= last) || (one.CountsUntil >= first && one.CountsUntil <= last)))
            .Include(one => one.Organisation).AsNoTracking().OrderBy(one => one.SortKey).ThenBy(one => one.Id).ToListAsync(cancel);
        var joined = moved.Where(one => one.CountsFrom >= first && one.CountsFrom <= last).ToList();
        var left = moved.Where(one => one.CountsUntil >= first && one.CountsUntil <= last).ToList();
        return [.. new[]
        {
            Line("joined", joined, n => n == 1 ? "Ein Partner ist dazugekommen." : $"{n} Partner sind dazugekommen.",
                "Partner, die beigetreten sind"),
            Line("left", left, n => n == 1 ? "Ein Partner ist gegangen." : $"{n} Partner sind gegangen.",
                "Partnerschaften, die geendet haben"),
        }.OfType<ReportLine>()];
    }

    private static ReportLine? Line(string code, List<Partnership> counted, Func<int, string> sentence, string origin) =>
        counted.Count == 0 ? null : new($"partners.{code}", Chapters.Partners, sentence(counted.Count), counted.Count, origin,
            [.. counted.Select(one => one.Organisation).OfType<Organisation>()
                .Select(one => new ReportSource(SourceKind.Known, one.Id, one.Name, one.Path))]);
}
