using Buendnisnetz.Alliances;
using Buendnisnetz.Events;

namespace Buendnisnetz.Calendars;

/// <summary>What partners have suggested, on the desk of a team: one line with their number.</summary>
internal static class ActionParts
{
    /// <summary>Suggestions to look at.</summary>
    public static DeskTasks Tasks { get; } = new("aktionen", DeskPart.Waiting, async (db, desk, cancel) =>
    {
        var waiting = await Suggested(db, desk).GroupBy(one => one.AllianceId)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, cancel);
        return [.. desk.Alliances.Where(one => waiting.ContainsKey(one.Id)).Select(one => new DeskTask(
            $"{German.Count(waiting[one.Id], "vorgeschlagene Aktion", "vorgeschlagene Aktionen")} zu prüfen", one.ActionsPath, "Prüfen",
            one.Id, IsAsked: true))];
    })
    { Waits = (db, desk) => Suggested(db, desk).Select(one => one.EventId) };

    /// <summary>They are drafts, and counted once.</summary>
    public static DraftsApart Drafts { get; } = new(db => db.ActionEntries.Where(one => one.SuggestedBy != null)
        .Select(one => one.EventId));

    private static IQueryable<ActionEntry> Suggested(Db db, DeskView desk)
    {
        var ids = desk.Ids;
        return db.ActionEntries.Suggested.Where(one => ids.Contains(one.AllianceId));
    }
}

/// <summary>A suggestion that is decided, on whichever page, needs no address to ask back any more.</summary>
internal static class ActionReactions
{
    public static Task Published(Db db, EventPublished happened, CancellationToken cancel) => Settle(db, happened, cancel);

    public static Task Cancelled(Db db, EventCancelled happened, CancellationToken cancel) => Settle(db, happened, cancel);

    private static async Task Settle(Db db, DomainEvent happened, CancellationToken cancel)
    {
        // What is entered or taken over just now was never suggested: no question for each of many.
        if (db.CalendarEvents.Local.FindEntry(happened.SubjectId)?.State == EntityState.Added) return;
        if (await db.ActionEntries.FirstOrDefaultAsync(one => one.EventId == happened.SubjectId && one.SuggestedFrom != null, cancel)
            is { } entry) entry.Settle();
    }
}
