using Buendnisnetz.Alliances;
using Buendnisnetz.Events;

namespace Buendnisnetz.Documentation;

/// <summary>
/// What waits on the desk because of events: what is due on their lists, and pictures that somebody does not want to be shown. What
/// belongs to an alliance stands in its card, what belongs to a network on top.
/// </summary>
internal static class PlanningDesk
{
    private const int DaysAhead = 3;

    public static IEnumerable<DeskTasks> All { get; } =
    [
        new("bilder-bitten", DeskPart.First, Asked),
        new("aufgaben-netzwerk", DeskPart.First, (db, desk, cancel) => Due(db, desk, desk.Me.Offices, ofAlliances: false, cancel)),
        new("aufgaben", DeskPart.Waiting,
            (db, desk, cancel) => Due(db, desk, [.. desk.Alliances.Select(one => one.Id)], ofAlliances: true, cancel)),
    ];

    private static async Task<IReadOnlyList<DeskTask>> Due(Db db, DeskView desk, IReadOnlyList<Guid> places, bool ofAlliances,
        CancellationToken cancel)
    {
        if (places.Count == 0) return [];
        var open = await db.ChecklistItems.Where(one => one.DoneAt == null).Join(
            db.CalendarEvents.Where(one => places.Contains(one.PlaceId) && one.CancelledAt == null && one.PostponedAt == null),
            item => item.EventId, planned => planned.Id, (item, planned) => new { item, planned }).AsNoTracking().ToListAsync(cancel);
        var soon = desk.At.BerlinDay.AddDays(DaysAhead);
        return [.. open.Where(one => one.item.IsDue(one.planned, soon)).GroupBy(one => one.planned.Id)
            .Select(all => (all.First().planned, Items: all.Select(one => one.item).OrderByDescending(one => one.DaysBefore).ToList()))
            .OrderBy(one => one.planned.BeginsAt).ThenBy(one => one.planned.Id)
            .Select(one => Task(one.planned, one.Items, ofAlliances))];
    }

    private static DeskTask Task(Event planned, List<ChecklistItem> due, bool ofAlliance) => new(
        due.Count == 1 ? $"{planned.Title.Quoted}: {due[0].What} ({due[0].When})."
            : $"{planned.Title.Quoted}: {due.Count} Aufgaben stehen an, zuerst: {due[0].What}.",
        planned.ChecklistPath, "Aufgaben ansehen", ofAlliance ? planned.AllianceId : null);

    private static async Task<IReadOnlyList<DeskTask>> Asked(Db db, DeskView desk, CancellationToken cancel)
    {
        var own = db.Documentations.EditedBy(desk.Me, db);
        var events = await own.Where(one => one.Pictures.Any(picture => picture.HiddenAt != null)).OrderBy(one => one.Id)
            .Select(one => one.Event!).AsNoTracking().ToListAsync(cancel);
        return [.. events.Select(one => new DeskTask(
            $"Jemand bittet, ein Bild von {one.Title.Quoted} nicht mehr zu zeigen. Es ist schon verborgen.",
            one.Documented("bilder"), "Ansehen und entscheiden", IsAsked: true))];
    }
}
