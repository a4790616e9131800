using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Events.Pages;

/// <summary>An event becomes an edition of a series of the same team, or leaves it again.</summary>
internal sealed class InSeriesModel : EventEditorPage
{
    private IReadOnlyList<EventSeries> known = [];

    [BindProperty]
    public Guid? Series { get; set; }

    public IEnumerable<SelectListItem> Choices =>
        [new("gehört zu keiner Reihe", ""), .. known.Select(one => new SelectListItem(one.Name, one.Id.ToString()))];

    protected override object? Stored => new { Series = $"{Event.SeriesId}" };

    /// <summary>The series of the team, and the one it is in, which another team may look after.</summary>
    protected override async Task LoadMore()
    {
        var own = await Db.Series.OfPlace(Event.PlaceId).ByName.ToListAsync(Cancel);
        known = Event.Series is { } now && own.TrueForAll(one => one.Id != now.Id) ? [now, .. own] : own;
    }

    public void OnGet() => Series = Event.SeriesId;

    public async Task<IActionResult> OnPostAsync()
    {
        var chosen = known.FirstOrDefault(one => one.Id == Series);
        Check("Series", Series is not null && chosen is null ? "Diese Reihe gibt es hier nicht." : Event.ObstacleToSeries(chosen));
        if (!ModelState.IsValid) return Again();
        Event.BelongTo(chosen, Me.PersonId, Now);
        return await Saved(chosen is null ? "Die Veranstaltung gehört zu keiner Reihe."
            : $"Sie ist jetzt eine Ausgabe von {chosen.Name.Quoted}.");
    }
}
