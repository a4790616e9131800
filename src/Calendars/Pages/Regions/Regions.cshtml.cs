using Buendnisnetz.Events;
using Buendnisnetz.Territory;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>Where one chooses the region whose calendar one wants to see: by postal code, by place, on the map.</summary>
[AllowAnonymous]
internal sealed class RegionsModel(Db db, PlaceFinder finder, TimeProvider clock) : HousePage
{
    [BindProperty(SupportsGet = true, Name = "ort")]
    public string? Query { get; set; }

    public PlaceAnswer Answer { get; private set; } = PlaceAnswer.Nothing;

    public IReadOnlyDictionary<AreaKey, int> Counts { get; private set; } = new Dictionary<AreaKey, int>();

    public GermanyMap Map => new("Die Länder", [])
    {
        LandHref = land => CalendarPaths.Of(land.Key),
        Counts = Counts,
        Noun = ("Veranstaltung", "Veranstaltungen"),
        IsDecorative = true,
    };

    /// <summary>The calendar around a place: of its Kreis, where that is known.</summary>
    public static string PathOf(Place place) => CalendarPaths.Of(place.Area.Kreis ?? place.Area);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Answer = await finder.Find(Query, cancel);
        if ((Answer.One ?? Answer.Together) is { } place) return Redirect(PathOf(place));
        Counts = await db.CalendarEvents.Open.Coming(clock.Now).SelectMany(one => one.Areas).GroupBy(area => area.Land)
            .Select(group => new { group.Key, Count = group.Select(area => area.EventId).Distinct().Count() })
            .ToDictionaryAsync(one => one.Key, one => one.Count, cancel);
        return Page();
    }
}
