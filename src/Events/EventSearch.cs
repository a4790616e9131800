using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Events;

/// <summary>What the search of the house finds of events and series.</summary>
internal static class EventSearch
{
    public static Searchable<Event> Events { get; } = new Searchable<Event>("Veranstaltung", "Veranstaltungen", Documents) { Worth = 0.9 }
        .StaleBy<SessionPlanned>().StaleBy<SessionChanged>().StaleBy<SessionRemoved>()
        .Shows<Alliance>((db, id) => db.Involvements.Where(who => who.AllianceId == id).Select(who => who.EventId))
        .Shows<Network>((db, id) => db.Involvements.Where(who => who.NetworkId == id).Select(who => who.EventId))
        .Shows<Organisation>((db, id) => db.Involvements.Where(who => who.OrganisationId == id).Select(who => who.EventId));

    public static Searchable<EventSeries> Series { get; } = new("Reihe", "Reihen", SeriesDocuments) { Worth = 1.1 };

    private static async Task<IReadOnlyList<SearchDocument>> Documents(Db db, IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var events = await db.CalendarEvents.Where(one => ids.Contains(one.Id) && one.PublishedAt != null).WithPage.AsNoTracking()
            .ToListAsync(cancel);
        var programmes = (await db.EventSessions.Where(one => ids.Contains(one.EventId)).OrderBy(one => one.BeginsAt)
            .Select(one => new
            {
                one.EventId,
                one.Kind,
                one.Title,
                one.Lead,
                Names = one.Speakers.OrderBy(who => who.Position).Select(who => who.Name + ", " + who.Function).ToList(),
            }).ToListAsync(cancel))
            .Where(one => one.Kind.HasContent).ToLookup(one => one.EventId, one => string.Join(' ',
                [$"{one.Title}. {one.Lead}".TrimEnd(), .. one.Names.Select(name => $"Mit {name.TrimEnd(',', ' ')}.")]));
        return [.. events.Select(one => Document(one, programmes[one.Id]))];
    }

    private static SearchDocument Document(Event one, IEnumerable<string> programme)
    {
        var document = new SearchDocument(one.Id, one.Title, one.Path, one.Visibility, one.PlaceId)
        {
            Mark = one.CancelledAt is not null ? "abgesagt" : one.PostponedAt is not null ? "verschoben" : null,
        };
        document.With("Termin", one.Time.ToString(), 2).With("Art", one.Kind.Label, 2).With("Motto", one.Motto, 2)
            .With("Worum es geht", one.Lead, 2).With("Reihe", one.Series?.Name).With("Region", one.Region).With("Ort", one.Where)
            .With("Mehr dazu", Markdown.ToWords(one.About));
        foreach (var item in programme) document.With("Programm", item);
        foreach (var who in one.People) document.With("Mit", who.Name);
        return document;
    }

    private static async Task<IReadOnlyList<SearchDocument>> SeriesDocuments(Db db, IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var series = await db.Series.Where(one => ids.Contains(one.Id)).AsNoTracking().ToListAsync(cancel);
        return [.. series.Select(one => new SearchDocument(one.Id, one.Name, one.Path) { Mark = one.IsOpen ? null : "beendet" }
            .With("Zweck", one.Purpose, 2).With("Für wen", one.Audience).With("Initiative", one.Initiative)
            .With("Über die Reihe", Markdown.ToWords(one.About)))];
    }
}
