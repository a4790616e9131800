using Buendnisnetz.Alliances;
using Buendnisnetz.Territory;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.AllianceDirectory.Pages;

/// <summary>A parent types a postal code or a place and finds the alliance that is responsible, then the nearest ones.</summary>
[AllowAnonymous]
internal sealed class FindModel(Db db, PlaceFinder finder, TimeProvider clock) : HousePage
{
    /// <summary>What the page says before somebody asks.</summary>
    public const string Unasked = "Geben Sie Ihre Postleitzahl oder Ihren Ort ein. Wir zeigen, welches Bündnis für Sie da ist.";

    private const int MostNearby = 3;

    [BindProperty(SupportsGet = true, Name = "ort")]
    public string? Query { get; set; }

    /// <summary>Which of several places, by its area and its name.</summary>
    [BindProperty(SupportsGet = true, Name = "gebiet")]
    public string? AreaText { get; set; }

    [BindProperty(SupportsGet = true, Name = "name")]
    public string? Name { get; set; }

    public PlaceAnswer Answer { get; private set; } = PlaceAnswer.Nothing;

    public bool IsAsked => Answer.Asked.Length > 0;

    /// <summary>The place that is meant, or the Kreis that all places of a postal code share.</summary>
    public Place? Place => Chosen ?? Answer.One ?? Answer.Together;

    public IReadOnlyList<AllianceRow> Responsible { get; private set; } = [];

    public IReadOnlyList<Nearby> Near { get; private set; } = [];

    private Place? Chosen => Answer.Places.FirstOrDefault(place => place.Area.Text == AreaText && place.Name == Name);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Answer = await finder.Find(Query, cancel);
        if (Place is not { } place) return;
        Responsible = await db.Alliances.Living.Covering(place.Area, db).ByName.AsRows(clock.Today).ToListAsync(cancel);
        if (place.Position is { } here) Near = await Nearest(here, cancel);
    }

    /// <summary>Where a choice among several places leads.</summary>
    public string Choose(Place place) =>
        $"/finden?ort={Uri.EscapeDataString(Query ?? "")}&gebiet={place.Area}&name={Uri.EscapeDataString(place.Name)}";

    private async Task<IReadOnlyList<Nearby>> Nearest(Coordinates here, CancellationToken cancel)
    {
        var known = Responsible.Select(row => row.Slug).ToList();
        var around = await db.Alliances.Living.Where(alliance => !known.Contains(alliance.Slug)).Nearest(here, degrees: 1.2)
            .Take(MostNearby).AsRows(clock.Today).ToListAsync(cancel);
        return [.. around.Select(row => new Nearby(row, here.KilometresTo(new Coordinates(row.Latitude!.Value, row.Longitude!.Value))))
            .OrderBy(near => near.Kilometres)];
    }
}

/// <summary>An alliance and how far away it is.</summary>
internal sealed record Nearby(AllianceRow Row, double Kilometres)
{
    public string Distance => $"{Coordinates.Say(Kilometres)} entfernt";
}
