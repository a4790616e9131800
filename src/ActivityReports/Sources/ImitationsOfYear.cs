using Buendnisnetz.Projects;

namespace Buendnisnetz.ActivityReports;

/// <summary>Who imitated what the alliance had done, and what it took over from others.</summary>
internal static class ImitationsOfYear
{
    public static YearSource Source { get; } = new("imitations", Load, Position.After("projects"));

    private static async Task<IReadOnlyList<ReportLine>> Load(Db db, YearAsked asked, CancellationToken cancel)
    {
        var (ours, told) = (db.Projects.CarriedBy(asked, db).Select(one => one.Id), db.Projects.ToldTo(asked).Select(one => one.Id));
        var all = await db.Adoptions.Where(one => one.AdoptedAt >= asked.From && one.AdoptedAt < asked.Until
                && told.Contains(one.SourceId) && told.Contains(one.CopyId) && (ours.Contains(one.SourceId) || ours.Contains(one.CopyId)))
            .OrderBy(one => one.AdoptedAt).ThenBy(one => one.Id)
            .Select(one => new { one.CopyId, one.Copy!.Title, one.Copy.Slug, IsOurs = ours.Contains(one.SourceId) }).ToListAsync(cancel);
        ReportSource[] Of(bool isOurs) => [.. all.Where(one => one.IsOurs == isOurs)
            .Select(one => new ReportSource(SourceKind.Project, one.CopyId, one.Title, ProjectPaths.Of(one.Slug)))];
        return [.. new[]
        {
            Line("given", Of(true), n => n == 1 ? "Ein Projekt von uns wurde anderswo nachgemacht."
                : $"Projekte von uns wurden anderswo {n}-mal nachgemacht.", "Nachahmungen, die begonnen wurden"),
            Line("taken", Of(false), n => n == 1 ? "Ein Projekt haben wir von anderen übernommen."
                : $"{n} Projekte haben wir von anderen übernommen.", "Projekte nach dem Vorbild anderer, die begonnen wurden"),
        }.OfType<ReportLine>()];
    }

    private static ReportLine? Line(string code, ReportSource[] counted, Func<int, string> sentence, string origin) => counted.Length == 0
        ? null : new($"imitations.{code}", Chapters.Imitation, sentence(counted.Length), counted.Length, origin, counted);
}
