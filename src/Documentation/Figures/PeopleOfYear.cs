using Buendnisnetz.ActivityReports;

namespace Buendnisnetz.Documentation;

/// <summary>
/// How many people came to the events of a year, for its report: only sums that stand in documentations, so none is too small.
/// </summary>
internal static class PeopleOfYear
{
    public static YearSource Source { get; } = new("people", Load, Position.After("events"));

    private static async Task<IReadOnlyList<ReportLine>> Load(Db db, YearAsked asked, CancellationToken cancel)
    {
        var (held, told) = (EventsOfYear.Held(db, asked), asked.Told);
        var counted = await db.Documentations.Out(db, asked.Now)
            .Where(one => held.Any(planned => planned.Id == one.EventId) && told.Contains(one.Visibility))
            .SelectMany(one => one.Figures.Where(figure => figure.Kind == FigureKind.People),
                (one, figure) => new { one.Event!.Id, one.Event.Title, one.Event.Slug, one.Event.BeginsAt, figure.Count })
            .OrderBy(one => one.BeginsAt).ThenBy(one => one.Id).ToListAsync(cancel);
        if (counted.Count == 0) return [];
        var people = counted.Sum(one => one.Count);
        return [new("events.people", Chapters.Events, counted.Count == 1 ? $"Zu einer von ihnen kamen {people} Menschen."
                : $"Zu {counted.Count} von ihnen kamen zusammen {people.ToString("N0", German.Culture)} Menschen.", people,
            "Menschen auf Veranstaltungen, deren Dokumentation ihre Zahl nennt",
            [.. counted.Select(one => new ReportSource(SourceKind.Event, one.Id, one.Title, Events.EventPaths.Of(one.Slug)))])];
    }
}
