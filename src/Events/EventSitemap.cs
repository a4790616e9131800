namespace Buendnisnetz.Events;

/// <summary>What search engines are told: what everybody may read and nothing else.</summary>
internal static class EventSitemap
{
    public static SitemapRows Events { get; } = new("veranstaltungen", db => db.CalendarEvents.Open
        .Select(one => new SitemapRow { Id = one.Id, Slug = one.Slug, ChangedAt = one.ChangedAt }), row => EventPaths.Of(row.Slug));

    public static SitemapRows Programmes { get; } = new("programme", db => WithProgramme(db.CalendarEvents.Open, db.EventSessions)
        .Select(one => new SitemapRow { Id = one.Id, Slug = one.Slug }), row => $"{EventPaths.Of(row.Slug)}/programm");

    public static SitemapRows Series { get; } = new("reihen", db => db.Series
        .Select(one => new SitemapRow { Id = one.Id, Slug = one.Slug, ChangedAt = one.ChangedAt }), row => EventPaths.OfSeries(row.Slug));

    private static IQueryable<Event> WithProgramme(IQueryable<Event> events, IQueryable<Session> items) =>
        events.Where(one => items.Any(item => item.EventId == one.Id));
}
