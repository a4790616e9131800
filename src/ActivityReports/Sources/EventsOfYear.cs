using Buendnisnetz.Events;

namespace Buendnisnetz.ActivityReports;

/// <summary>The events of a year, and what was agreed at any with the alliance.</summary>
public static class EventsOfYear
{
    internal static YearSource Source { get; } = new("events", Load, Position.After("imitations"));

    /// <summary>Events of the alliance that were held in the year, as far as the audience may read of them.</summary>
    public static IQueryable<Event> Held(Db db, YearAsked asked)
    {
        var (told, until) = (asked.Told, asked.Until < asked.Now ? asked.Until : asked.Now);
        return db.CalendarEvents.OfAlliance(asked.Alliance.Id, db).Where(one => one.PublishedAt != null && one.CancelledAt == null
            && one.PostponedAt == null && one.EndsAt > asked.From && one.EndsAt <= until && told.Contains(one.Visibility));
    }

    private static async Task<IReadOnlyList<ReportLine>> Load(Db db, YearAsked asked, CancellationToken cancel)
    {
        var held = await Held(db, asked).OrderBy(one => one.BeginsAt).ThenBy(one => one.Id)
            .Select(one => new { one.Id, one.Title, one.Slug }).ToListAsync(cancel);
        var open = db.CalendarEvents.Open;
        var agreed = await db.Agreements.Counting.Where(one => one.NotedAt >= asked.From && one.NotedAt < asked.Until
                && one.Parties.Any(party => party.AllianceId == asked.Alliance.Id && party.ConfirmedAt != null && party.WithdrawnAt == null)
                && open.Any(planned => planned.Id == one.EventId))
            .OrderBy(one => one.NotedAt).ThenBy(one => one.Id).Select(one => new { one.Event!.Id, one.Event.Title, one.Event.Slug })
            .ToListAsync(cancel);
        return [.. new[]
        {
            Line("events.held", held.Select(one => Source(one.Id, one.Title, one.Slug)), n => n == 1
                ? "Zu einer Veranstaltung haben wir eingeladen." : $"Zu {n} Veranstaltungen haben wir eingeladen.",
                "Veranstaltungen, die stattgefunden haben"),
            Line("events.agreed", agreed.Select(one => Source(one.Id, one.Title, one.Slug)), n => n == 1
                ? "Eine Kooperation haben wir mit anderen vereinbart." : $"{n} Kooperationen haben wir mit anderen vereinbart.",
                "Vereinbarungen, die bestätigt sind, auf diesen Veranstaltungen"),
        }.OfType<ReportLine>()];

        static ReportSource Source(Guid id, string title, string slug) => new(SourceKind.Event, id, title, EventPaths.Of(slug));
    }

    private static ReportLine? Line(string code, IEnumerable<ReportSource> sources, Func<int, string> sentence, string origin)
    {
        List<ReportSource> counted = [.. sources];
        return counted.Count == 0 ? null : new(code, Chapters.Events, sentence(counted.Count), counted.Count, origin,
            [.. counted.DistinctBy(one => one.Id)]);
    }
}
