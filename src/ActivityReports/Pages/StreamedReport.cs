namespace Buendnisnetz.ActivityReports.Pages;

/// <summary>A report in the stream of a network.</summary>
/// <param name="Alliance">Who reports.</param>
/// <param name="Year">The year.</param>
/// <param name="Path">The whole report.</param>
/// <param name="Opening">How it begins.</param>
/// <param name="SentAt">When it was sent last, in UTC.</param>
/// <param name="Projects">Projects of which it tells and that the reader may read.</param>
internal sealed record StreamedReport(
    string Alliance, int Year, string Path, string Opening, DateTimeOffset SentAt, IReadOnlyList<ReportSource> Projects)
{
    private const int MostLetters = 280, MostProjects = 5;

    /// <summary>Reports with what their last edition says; one query for the projects of all.</summary>
    public static async Task<IReadOnlyList<StreamedReport>> Of(Db db, IReadOnlyList<ActivityReport> reports, Actor me,
        CancellationToken cancel)
    {
        var told = reports.SelectMany(one => one.Last!.Lines().Select(line => line with
        {
            Code = $"{one.Id}",
            Sources = [.. line.Sources.Where(source => source.Kind == SourceKind.Project)],
        })).ToList();
        var readable = (await db.Readable(told, me, cancel)).ToLookup(line => line.Code);
        return [.. reports.Select(one => new StreamedReport(one.Alliance!.Name, one.Year, ReportPaths.Of(one.Alliance.Slug, one.Year),
            German.Shortened(one.Last!.Opening, MostLetters), one.Last.SentAt,
            [.. readable[$"{one.Id}"].SelectMany(line => line.Sources).DistinctBy(source => source.Id).Take(MostProjects)]))];
    }
}
