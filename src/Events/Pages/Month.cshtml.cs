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

    public MonthSheet Sheet { get; private set; } = null!;

    public IEnumerable<SelectListItem> Länder =>
        [new("alle Länder", ""), .. Bundesland.ByName.Select(land => new SelectListItem(land.Name, land.Key.Text))];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Sheet = MonthSheet.Of(Asked, clock.Today);
        Asked = Sheet.Asked;
        var events = db.CalendarEvents.VisibleTo(Me, db).Where(one => one.PublishedAt != null);
        if (AreaKey.TryParse(Land, out var land)) events = events.In(land.Land, db);
        Sheet = await Sheet.With(events, clock.Now, cancel);
        await db.MarkComing(Sheet.Rows, clock.Now, cancel);
    }

    public string PathOf(int months) => $"{EventPaths.Month}?monat={Sheet.Written(months)}"
        + (string.IsNullOrEmpty(Land) ? "" : $"&land={Uri.EscapeDataString(Land)}");
}
