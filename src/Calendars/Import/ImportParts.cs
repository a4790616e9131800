using Buendnisnetz.Alliances;

namespace Buendnisnetz.Calendars;

/// <summary>What waits on the desk of a team: entries of foreign calendars.</summary>
internal static class ImportParts
{
    /// <summary>Entries to decide.</summary>
    public static DeskTasks Tasks { get; } = new("fremde-kalender", DeskPart.Waiting, async (db, desk, cancel) =>
    {
        var waiting = await Waiting(db, desk)
            .GroupBy(one => new { one.Id, one.Name, one.PlaceId }).Select(group => new { group.Key, Count = group.Count() })
            .OrderBy(one => one.Key.Id).ToListAsync(cancel);
        return [.. waiting.Select(one => new DeskTask($"{one.Key.Name.Quoted}: {German.Count(one.Count, "Termin", "Termine")} zu "
            + "entscheiden",
            $"/fremde-kalender/{one.Key.Id}", "Ansehen", one.Key.PlaceId))];
    })
    { Waits = (db, desk) => Waiting(db, desk).Select(one => one.Id) };

    /// <summary>The calendars in which entries wait, once for each of them.</summary>
    private static IQueryable<CalendarSource> Waiting(Db db, DeskView desk)
    {
        var (ids, today) = (desk.Ids, desk.At.BerlinDay);
        var sources = db.CalendarSources.Where(one => one.EndedAt == null && ids.Contains(one.PlaceId));
        return db.SourceEntries.Waiting(today).Join(sources, entry => entry.SourceId, one => one.Id, (entry, one) => one);
    }
}
