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
        new("bilder-bitten", DeskPart.First, Asked) { Waits = (db, desk) => Hidden(db, desk).Select(one => one.Id) },
        new("aufgaben-netzwerk", DeskPart.First, (db, desk, cancel) => Due(db, desk, desk.Me.Offices, ofAlliances: false, cancel))
        { Waits = (db, desk) => desk.Me.Offices.Count == 0 ? null : Open(db, desk.Me.Offices).Select(one => one.Item.Id) },
        new("aufgaben", DeskPart.Waiting, (db, desk, cancel) => Due(db, desk, desk.Ids, ofAlliances: true, cancel))
        { Waits = (db, desk) => Open(db, desk.Ids).Select(one => one.Item.Id) },
    ];

    private static async Task<IReadOnlyList<DeskTask>> Due(Db db, DeskView desk, IReadOnlyList<Guid> places, bool ofAlliances,
        CancellationToken cancel)
    {
        var open = await Open(db, places).AsNoTracking().ToListAsync(cancel);
        var soon = desk.At.BerlinDay.AddDays(DaysAhead);
        return [.. open.Where(one => one.Item.IsDue(one.Event, soon)).GroupBy(one => one.Event.Id)
            .Select(all => (all.First().Event, Items: all.Select(one => one.Item).OrderByDescending(one => one.DaysBefore).ToList()))
            .OrderBy(one => one.Event.BeginsAt).ThenBy(one => one.Event.Id)
            .Select(one => Task(one.Event, one.Items, ofAlliances))];
    }

    private static DeskTask Task(Event planned, List<ChecklistItem> due, bool ofAlliance) => new(
        due.Count == 1 ? $"{planned.Title.Quoted}: {due[0].What} ({due[0].When})."
            : $"{planned.Title.Quoted}: {due.Count} Aufgaben stehen an, zuerst: {due[0].What}.",
        planned.ChecklistPath, "Aufgaben ansehen", ofAlliance ? planned.AllianceId : null);

    private static async Task<IReadOnlyList<DeskTask>> Asked(Db db, DeskView desk, CancellationToken cancel)
    {
        var events = await Hidden(db, desk).OrderBy(one => one.Id)
            .Select(one => one.Event!).AsNoTracking().ToListAsync(cancel);
        return [.. events.Select(one => new DeskTask(
            $"Jemand bittet, ein Bild von {one.Title.Quoted} nicht mehr zu zeigen. Es ist schon verborgen.",
            one.Documented("bilder"), "Ansehen und entscheiden", IsAsked: true))];
    }

    /// <summary>Documentations of which a picture is hidden because somebody asked for it.</summary>
    private static IQueryable<EventDocumentation> Hidden(Db db, DeskView desk) =>
        db.Documentations.EditedBy(desk.Me, db).Where(one => one.Pictures.Any(picture => picture.HiddenAt != null));

    private static IQueryable<OpenItem> Open(Db db, IReadOnlyList<Guid> places) =>
        db.ChecklistItems.Where(one => one.DoneAt == null).Join(
            db.CalendarEvents.Where(one => places.Contains(one.PlaceId) && one.CancelledAt == null && one.PostponedAt == null),
            item => item.EventId, planned => planned.Id, (item, planned) => new OpenItem { Item = item, Event = planned });

    private sealed class OpenItem
    {
        public ChecklistItem Item { get; init; } = null!;

        public Event Event { get; init; } = null!;
    }
}
