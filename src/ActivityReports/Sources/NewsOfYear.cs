using Buendnisnetz.Alliances;
using Buendnisnetz.News;

namespace Buendnisnetz.ActivityReports;

/// <summary>What the alliance told, and the milestones of the year.</summary>
internal static class NewsOfYear
{
    public static YearSource Source { get; } = new("news", Load, Position.After("partners"));

    private static async Task<IReadOnlyList<ReportLine>> Load(Db db, YearAsked asked, CancellationToken cancel)
    {
        var told = asked.Told;
        var news = await db.News.OfAlliance(asked.Alliance.Id).Where(one => one.PublishedAt >= asked.From && one.PublishedAt < asked.Until
                && told.Contains(one.Visibility)).OrderBy(one => one.PublishedAt).ThenBy(one => one.Id)
            .Select(one => new { one.Id, one.Title, one.Slug }).ToListAsync(cancel);
        var reached = (await db.Set<Milestone>().Where(one => one.AllianceId == asked.Alliance.Id).AsNoTracking().OrderBy(one => one.Id)
            .ToListAsync(cancel)).Where(one => one.On.Year == asked.Year).OrderBy(one => one.On).ToList();
        return [.. new[]
        {
            Line("milestones", [.. reached.Select(one => new ReportSource(SourceKind.Known, one.Id, one.Title, asked.Alliance.Path))],
                n => $"{German.Count(n, "Meilenstein", "Meilensteine")}: {German.And(reached.Select(one => one.Title))}.",
                "Meilensteine"),
            Line("told", [.. news.Select(one => new ReportSource(SourceKind.News, one.Id, one.Title,
                    asked.Alliance.Below($"aktuelles/{one.Slug}")))],
                n => n == 1 ? "Eine Neuigkeit haben wir veröffentlicht." : $"{n} Neuigkeiten haben wir veröffentlicht.",
                "Neuigkeiten, die veröffentlicht wurden"),
        }.OfType<ReportLine>()];
    }

    private static ReportLine? Line(string code, IReadOnlyList<ReportSource> counted, Func<int, string> sentence, string origin) =>
        counted.Count == 0 ? null : new($"news.{code}", Chapters.News, sentence(counted.Count), counted.Count, origin, counted);
}
