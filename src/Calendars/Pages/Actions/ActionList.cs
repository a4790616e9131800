using Buendnisnetz.Events;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>An action in a list.</summary>
internal sealed record ActionRow(
    string Title, string Slug, FuzzyDate? On, TimeOnly? From, TimeOnly? Until, string? Venue, string Town, AreaKey Area, double? Latitude,
    double? Longitude, string? Audience, string? Cost, string Alliance, string? SuggestedBy)
{
    public string Path => EventPaths.Of(Slug);

    public EventTime Time => new(On, From, Until);

    public Coordinates? Position => Coordinates.Of(Latitude, Longitude);

    public string Line => string.Join(" · ", new[] { $"{Time}", Venue is null ? Town : $"{Venue}, {Town}", Audience,
        Cost is null ? "kostet nichts" : Cost }.OfType<string>());

    public string By => SuggestedBy is null ? Alliance : $"{SuggestedBy} mit {Alliance}";
}

/// <summary>The actions of a Kreis.</summary>
/// <param name="Key">The Kreis, or the Land where no more is known.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Rows">Its actions, by place.</param>
internal sealed record ActionKreis(AreaKey Key, string Name, IReadOnlyList<ActionRow> Rows);

/// <summary>What is done on an action day: everything in two queries, and narrowed down in memory.</summary>
/// <param name="All">All actions.</param>
/// <param name="Kreise">By Kreis, in the order of their names.</param>
internal sealed record ActionList(IReadOnlyList<ActionRow> All, IReadOnlyList<ActionKreis> Kreise)
{
    private const int Most = 3000;
    private const double Near = 40;
    private const int MostNear = 60;

    public static async Task<ActionList> Of(Db db, ActionDay day, CancellationToken cancel)
    {
        var rows = await db.ActionEntries.Shown.Where(one => one.ActionDayId == day.Id).OrderBy(one => one.Event!.BeginsAt)
            .ThenBy(one => one.EventId).Take(Most).Select(one => new ActionRow(one.Event!.Title, one.Event.Slug, one.Event.On,
                one.Event.From, one.Event.Until, one.Event.Venue == one.Town ? null : one.Event.Venue, one.Town, one.Area, one.Latitude,
                one.Longitude, one.Event.Audience, one.Event.Cost, one.Alliance!.Name, one.SuggestedBy)).ToListAsync(cancel);
        var keys = rows.Select(row => row.Area).Distinct().ToList();
        var areas = await db.Areas.Where(area => keys.Contains(area.Key)).AsNoTracking().ToDictionaryAsync(area => area.Key, cancel);
        return new(rows, [.. rows.GroupBy(row => row.Area).Where(group => areas.ContainsKey(group.Key))
            .Select(group => new ActionKreis(group.Key, areas[group.Key].Title, [.. group.OrderBy(row => Folding.Fold(row.Town),
                StringComparer.Ordinal).ThenBy(row => row.From)]))
            .OrderBy(one => areas[one.Key].SortKey, StringComparer.Ordinal)]);
    }

    /// <summary>What is near a place, the nearest first, with the distance in words.</summary>
    public IReadOnlyList<(ActionRow Row, string Distance)> Around(Coordinates place) =>
    [
        .. All.Where(row => row.Position is not null).Select(row => (Row: row, Far: row.Position!.Value.KilometresTo(place)))
            .Where(one => one.Far <= Near).OrderBy(one => one.Far).ThenBy(one => one.Row.From).Take(MostNear)
            .Select(one => (one.Row, one.Far < 1 ? "hier" : Coordinates.Say(one.Far))),
    ];

    public GermanyMap Map(ActionDay day) => new("Aktionen auf der Karte", [.. All.Where(row => row.Position is not null)
        .GroupBy(row => row.Position!.Value).Select(group => new MapDot(group.Count() == 1 ? group.First().Title
            : $"{group.First().Town}: {group.Count()} Aktionen", group.Count() == 1 ? group.First().Path
            : $"{day.Path}?ort={Uri.EscapeDataString(group.First().Town)}", group.Key))])
    { IsDecorative = true };
}
