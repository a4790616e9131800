using Buendnisnetz.Alliances;

namespace Buendnisnetz.Calendars;

/// <summary>What waits on the desk of a team: entries of foreign calendars, and what partners have suggested.</summary>
internal static class ImportParts
{
    /// <summary>Entries to decide.</summary>
    public static DeskTasks Tasks { get; } = new("fremde-kalender", DeskPart.Waiting, async (db, desk, cancel) =>
    {
        var (ids, today) = (desk.Alliances.Select(one => one.Id).ToList(), desk.At.BerlinDay);
        var sources = db.CalendarSources.Where(one => one.EndedAt == null && ids.Contains(one.PlaceId));
        var waiting = await db.SourceEntries.Waiting(today).Join(sources, entry => entry.SourceId, one => one.Id, (entry, one) => one)
            .GroupBy(one => new { one.Id, one.Name, one.PlaceId }).Select(group => new { group.Key, Count = group.Count() })
            .OrderBy(one => one.Key.Id).ToListAsync(cancel);
        return [.. waiting.Select(one => new DeskTask($"„{one.Key.Name}“: {German.Count(one.Count, "Termin", "Termine")} zu entscheiden",
            $"/fremde-kalender/{one.Key.Id}", "Ansehen", one.Key.PlaceId))];
    });

    /// <summary>Suggestions to look at.</summary>
    public static DeskTasks Suggestions { get; } = new("aktionen", DeskPart.Waiting, async (db, desk, cancel) =>
    {
        var ids = desk.Alliances.Select(one => one.Id).ToList();
        var waiting = await db.ActionEntries.Where(one => ids.Contains(one.AllianceId) && one.Event!.PublishedAt == null
            && one.Event.CancelledAt == null).GroupBy(one => one.AllianceId).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(one => one.Key, one => one.Count, cancel);
        return [.. desk.Alliances.Where(one => waiting.ContainsKey(one.Id)).Select(one => new DeskTask(
            $"{German.Count(waiting[one.Id], "vorgeschlagene Aktion", "vorgeschlagene Aktionen")} zu prüfen", one.ActionsPath, "Prüfen",
                one.Id,
            IsAsked: true))];
    });
}
