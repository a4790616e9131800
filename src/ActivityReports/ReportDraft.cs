using Buendnisnetz.Alliances;

namespace Buendnisnetz.ActivityReports;

/// <summary>What the records say of a year, drafted from all sources; the same records make the same draft.</summary>
public static class ReportDraft
{
    extension(Db db)
    {
        /// <summary>The lines of a year, as far as this audience may read what they rest on.</summary>
        public async Task<IReadOnlyList<ReportLine>> DraftedLines(Alliance alliance, int year, Visibility audience, DateTimeOffset now,
            CancellationToken cancel)
        {
            var asked = new YearAsked(alliance, year, audience, now);
            List<ReportLine> lines = [];
            foreach (var source in db.Catalog.Of<YearSource>().InOrder(one => one.Code, one => one.Position))
                lines.AddRange(await source.Load(db, asked, cancel));
            return lines;
        }

        /// <summary>The lines of a report as it stands: what somebody wrote anew instead of the draft, without what was left out.</summary>
        public async Task<IReadOnlyList<ReportLine>> LinesOf(ActivityReport report, Alliance alliance, DateTimeOffset now,
            CancellationToken cancel)
        {
            var (drafted, words) = (await db.DraftedLines(alliance, report.Year, report.Audience, now, cancel), report.OwnWords());
            return [.. drafted.Select(line => line with { Sentence = words.GetValueOrDefault(line.Code, line.Sentence) })
                .Where(line => line.Sentence.Length > 0)];
        }
    }
}
