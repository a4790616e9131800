namespace Buendnisnetz.Events;

/// <summary>Which events that were there before the mark are at a weekend; only the product knows whose day it is in Berlin.</summary>
internal static class WeekendsOfEvents
{
    private const int Batch = 300;

    /// <summary>Marks them after the start.</summary>
    public static Backfill Backfill { get; } = new("calendar_events.is_at_weekend", Mark);

    private static async Task<string?> Mark(Db db, string? cursor, CancellationToken cancel)
    {
        var after = cursor is null ? Guid.Empty : Guid.Parse(cursor);
        var events = await db.CalendarEvents.IgnoreAutoIncludes().AsNoTracking().Where(one => one.Id > after)
            .OrderBy(one => one.Id).Take(Batch).ToListAsync(cancel);
        Guid[] found = [.. events.Where(one => one.Time.IsAtWeekend).Select(one => one.Id)];
        await db.CalendarEvents.Where(one => found.Contains(one.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.IsAtWeekend, true), cancel);
        return events.Count < Batch ? null : events[^1].Id.ToString();
    }
}
