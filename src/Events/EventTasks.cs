using Buendnisnetz.Alliances;

namespace Buendnisnetz.Events;

/// <summary>What events ask of the desk of a coordinator.</summary>
internal static class EventTasks
{
    public static DeskTasks Drafts { get; } = new("veranstaltungsentwuerfe", DeskPart.Waiting, Unpublished);

    private static async Task<IReadOnlyList<DeskTask>> Unpublished(Db db, DeskView desk, CancellationToken cancel)
    {
        var ids = desk.Alliances.Select(alliance => alliance.Id).ToList();
        var open = db.CalendarEvents.AsNoTracking().EditedBy(desk.Me).Where(one => ids.Contains(one.PlaceId)
            && one.PublishedAt == null && one.CancelledAt == null).Coming(desk.At);
        foreach (var apart in db.Catalog.Of<DraftsApart>().Select(known => known.Ids(db)))
            open = open.Where(one => !apart.Contains(one.Id));
        var drafts = await open.Soonest.ToListAsync(cancel);
        return [.. drafts.Select(one => new DeskTask($"Noch ein Entwurf: {one.Title.Quoted}, {one.Time}.", one.Below("bearbeiten"),
            "Weiterschreiben", one.PlaceId))];
    }
}
