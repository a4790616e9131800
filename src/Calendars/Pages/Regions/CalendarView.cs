using Buendnisnetz.Events;
using Buendnisnetz.Events.Pages;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>A calendar as month, as list or as map; each costs few queries, whatever the number of events.</summary>
/// <param name="Title">Whose it is.</param>
/// <param name="Path">Its page.</param>
/// <param name="Feed">For calendars.</param>
/// <param name="Filter">What is wanted.</param>
internal sealed record CalendarView(string Title, string Path, string Feed, CalendarFilter Filter)
{
    private const int PageSize = 20;
    private const int CountedTo = 1000;
    private const int MonthsOnMap = 12;

    private static readonly Keyset<Event> Soonest = Keyset<Event>.Ascending(one => one.BeginsAt).ThenAscending(one => one.Id);

    public MonthSheet Sheet { get; private init; } = null!;

    public PageOf<EventRow> List { get; private init; } = PageOf<EventRow>.Empty;

    public IReadOnlyList<PlaceCount> Places { get; private init; } = [];

    /// <summary>Its news for feed readers; null where there is none.</summary>
    public string? Atom { get; init; }

    public GermanyMap Map => new("Veranstaltungen auf der Karte", [.. Places.Select(place => place.Dot).OfType<MapDot>()])
    {
        IsDecorative = true,
    };

    /// <summary>With those of these events that are wanted.</summary>
    public async Task<CalendarView> With(IQueryable<Event> events, Db db, PageAsked asked, DateTimeOffset now, CancellationToken cancel)
    {
        var wanted = Filter.Of(events.Where(one => one.PublishedAt != null));
        var sheet = MonthSheet.Of(Filter.Month, now.BerlinDay);
        if (Filter.IsMap) return this with { Sheet = sheet, Places = await PlacesOf(wanted, db, now, cancel) };
        var view = Filter.IsMonth ? this with { Sheet = await sheet.With(wanted, now, cancel) }
            : this with
            {
                Sheet = sheet,
                List = await wanted.Coming(now).ToPage(Soonest, asked, PageSize, EventRow.At(now), cancel, most: CountedTo),
            };
        await db.MarkComing(Filter.IsMonth ? view.Sheet.Rows : view.List.Rows, now, cancel);
        return view;
    }

    private static async Task<IReadOnlyList<PlaceCount>> PlacesOf(IQueryable<Event> events, Db db, DateTimeOffset now,
        CancellationToken cancel)
    {
        var until = now.AddMonths(MonthsOnMap);
        var counts = await events.Coming(now).Where(one => one.BeginsAt < until && one.CancelledAt == null).SelectMany(one => one.Areas)
            .GroupBy(area => area.Key).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Key,
            one => one.Count, cancel);
        var keys = counts.Keys.ToList();
        var areas = await db.Areas.Where(area => keys.Contains(area.Key)).AsNoTracking().ToListAsync(cancel);
        return [.. areas.Select(area => new PlaceCount(area, counts[area.Key])).OrderBy(one => one.Area.SortKey, StringComparer.Ordinal)];
    }
}

/// <summary>How much there is in a place within a year.</summary>
/// <param name="Area">The Land, Kreis or municipality.</param>
/// <param name="Count">How many events.</param>
internal sealed record PlaceCount(Area Area, int Count)
{
    public string Path => $"{CalendarPaths.Of(Area.Key)}?ansicht=liste";

    /// <summary>A Land has no dot of its own: its capital is not where it is.</summary>
    public MapDot? Dot => Area.Kind != AreaKind.Land && Area.Position is { } position
        ? new($"{Area.Title}: {German.Count(Count, "Veranstaltung", "Veranstaltungen")}", Path, position) : null;
}
