using Buendnisnetz.Territory;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Events.Pages;

/// <summary>A month as a calendar sheet, with the same events as a list below it.</summary>
[AllowAnonymous]
internal sealed class MonthModel(Db db, TimeProvider clock) : HousePage
{
    [BindProperty(SupportsGet = true, Name = "monat")]
    public string? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "land")]
    public string? Land { get; set; }

    [BindProperty(SupportsGet = true, Name = "art")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "gruppe")]
    public string? Group { get; set; }

    /// <summary>What is wanted of all.</summary>
    public EventChoice Choice => new(Land, Kind, Group);

    public MonthSheet Sheet { get; private set; } = null!;

    public IEnumerable<SelectListItem> Länder =>
        [new("alle Länder", ""), .. Bundesland.ByName.Select(land => new SelectListItem(land.Name, land.Key.Text))];

    public IEnumerable<SelectListItem> Kinds => [new("alle Arten", ""), .. EventForm.Kinds];

    public IEnumerable<SelectListItem> Groups => [new("alle Zielgruppen", ""), .. EventForm.AllGroups];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Sheet = MonthSheet.Of(Asked, clock.Today);
        Asked = Sheet.Asked;
        var events = Choice.Of(db.CalendarEvents.VisibleTo(Me, db).Where(one => one.PublishedAt != null), db);
        Sheet = await Sheet.With(events, clock.Now, cancel);
        await db.MarkComing(Sheet.Rows, clock.Now, cancel);
    }

    public string PathOf(int months) => Choice.At(EventPaths.Month, ("monat", Sheet.Written(months)));
}
