using Buendnisnetz.Territory;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Events.Pages;

/// <summary>All events to come, the next one first, or those that were; by Land and kind.</summary>
[AllowAnonymous]
internal sealed class IndexModel(Db db, TimeProvider clock) : HousePage
{
    private const int PageSize = 20;
    private const int CountedTo = 1000;
    private const string Past = "vergangen";

    private static readonly Keyset<Event> Soonest = Keyset<Event>.Ascending(one => one.BeginsAt).ThenAscending(one => one.Id);
    private static readonly Keyset<Event> Latest = Keyset<Event>.Descending(one => one.BeginsAt).ThenDescending(one => one.Id);

    [BindProperty(SupportsGet = true, Name = "land")]
    public string? Land { get; set; }

    [BindProperty(SupportsGet = true, Name = "art")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "gruppe")]
    public string? Group { get; set; }

    [BindProperty(SupportsGet = true, Name = "zeit")]
    public string? When { get; set; }

    public PageOf<EventRow> List { get; private set; } = PageOf<EventRow>.Empty;

    /// <summary>What is wanted of all.</summary>
    public EventChoice Choice => new(Land, Kind, Group);

    public bool IsFiltered => Choice.IsNarrow || !string.IsNullOrEmpty(When);

    public string Heading => List.Counted(When == Past ? "vergangene Veranstaltung" : "kommende Veranstaltung",
        When == Past ? "vergangene Veranstaltungen" : "kommende Veranstaltungen");

    public IEnumerable<SelectListItem> Länder =>
        [new("alle Länder", ""), .. Bundesland.ByName.Select(land => new SelectListItem(land.Name, land.Key.Text))];

    public IEnumerable<SelectListItem> Kinds => [new("alle Arten", ""), .. EventForm.Kinds];

    public IEnumerable<SelectListItem> Groups => [new("alle Zielgruppen", ""), .. EventForm.AllGroups];

    public IEnumerable<SelectListItem> Times => [new("kommende", ""), new("vergangene", Past)];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var now = clock.Now;
        var events = Choice.Of(db.CalendarEvents.VisibleTo(Me, db).Where(one => one.PublishedAt != null), db);
        List = When == Past
            ? await events.Over(now).ToPage(Latest, AskedPage, PageSize, EventRow.At(now), cancel, most: CountedTo)
            : await events.Coming(now).ToPage(Soonest, AskedPage, PageSize, EventRow.At(now), cancel, most: CountedTo);
        await db.MarkComing(List.Rows, now, cancel);
        await db.Mark(List.Rows, Me, now, cancel);
    }
}
