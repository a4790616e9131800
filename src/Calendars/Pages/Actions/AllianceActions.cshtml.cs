using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>What an alliance does on action days: its own actions, what partners have suggested, and their link.</summary>
internal sealed class AllianceActionsModel(Site site) : AllianceEditorPage
{
    private const int Most = 100;

    public Site Site => site;

    public IReadOnlyList<(ActionDay Day, string? Link)> Days { get; private set; } = [];

    public IReadOnlyList<ActionEntry> Waiting { get; private set; } = [];

    public IReadOnlyList<ActionEntry> Own { get; private set; } = [];

    protected override async Task LoadMore()
    {
        var today = Now.BerlinDay;
        var days = await Db.ActionDays.Where(one => one.LastDay >= today).Soonest.AsNoTracking().ToListAsync(Cancel);
        var links = await Db.ActionLinks.Where(one => one.AllianceId == Alliance.Id).AsNoTracking()
            .ToDictionaryAsync(one => one.ActionDayId, one => one.Code, Cancel);
        Days = [.. days.Select(day => (day, links.TryGetValue(day.Id, out var code) ? day.Below($"mitmachen/{code}") : null))];
        var all = Db.ActionEntries.Where(one => one.AllianceId == Alliance.Id).Include(one => one.Event).AsNoTracking();
        Waiting = await all.Suggested.OrderBy(one => one.EnteredAt).ThenBy(one => one.EventId).ToListAsync(Cancel);
        Own = await all.Where(one => one.Event!.PublishedAt != null && one.Event.CancelledAt == null)
            .OrderByDescending(one => one.EnteredAt).ThenBy(one => one.EventId).Take(Most).ToListAsync(Cancel);
    }

    public string PathOf(ActionEntry entry) => $"{Alliance.ActionsPath}/pruefung/{entry.EventId}";

    public void OnGet() { }
}
