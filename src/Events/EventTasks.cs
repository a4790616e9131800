using Buendnisnetz.Alliances;

namespace Buendnisnetz.Events;

/// <summary>What events ask of the desk of a coordinator.</summary>
internal static class EventTasks
{
    public static DeskTasks Drafts { get; } = new("veranstaltungsentwuerfe", DeskPart.Waiting, Unpublished)
    {
        Waits = (db, desk) => Open(db, desk).Select(one => one.Id),
    };

    public static DeskTasks Hostless { get; } = new("veranstaltungsgastgeber", DeskPart.Waiting, WithoutHost)
    {
        Waits = (db, desk) => Abandoned(db, desk).Select(one => one.Id),
    };

    private static async Task<IReadOnlyList<DeskTask>> WithoutHost(Db db, DeskView desk, CancellationToken cancel)
    {
        var events = await Abandoned(db, desk).Soonest.AsNoTracking().ToListAsync(cancel);
        return [.. events.Select(one => new DeskTask($"{one.Title.Quoted} hat keinen Gastgeber mehr.", one.Below("beteiligte"),
            "Jemand anderen nennen", one.PlaceId))];
    }

    /// <summary>Events to come whose last host has ended or pauses.</summary>
    private static IQueryable<Event> Abandoned(Db db, DeskView desk)
    {
        var ids = desk.Ids;
        return db.CalendarEvents.EditedBy(desk.Me).Where(one => ids.Contains(one.PlaceId) && one.PublishedAt != null
            && one.CancelledAt == null && one.People.Any(who => who.Until != null)
            && !one.People.Any(who => who.Role == EventRole.Host && who.Until == null)).Coming(desk.At);
    }

    private static async Task<IReadOnlyList<DeskTask>> Unpublished(Db db, DeskView desk, CancellationToken cancel)
    {
        var drafts = await Open(db, desk).Soonest.AsNoTracking().ToListAsync(cancel);
        return [.. drafts.Select(one => new DeskTask($"Noch ein Entwurf: {one.Title.Quoted}, {one.Time}.", one.Below("bearbeiten"),
            "Weiterschreiben", one.PlaceId))];
    }

    private static IQueryable<Event> Open(Db db, DeskView desk)
    {
        var ids = desk.Ids;
        var open = db.CalendarEvents.EditedBy(desk.Me).Where(one => ids.Contains(one.PlaceId)
            && one.PublishedAt == null && one.CancelledAt == null).Coming(desk.At);
        foreach (var apart in db.Catalog.Of<DraftsApart>().Select(known => known.Ids(db)))
            open = open.Where(one => !apart.Contains(one.Id));
        return open;
    }
}
