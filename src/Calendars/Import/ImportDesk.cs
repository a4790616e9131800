using Buendnisnetz.Alliances;
using Buendnisnetz.Events;
using Buendnisnetz.Networks;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Calendars;

/// <summary>
/// Where foreign calendars are read and taken from: one reading of a calendar after the other, on whichever node.
/// </summary>
internal sealed class ImportDesk(Db db, CalendarFetch fetch)
{
    /// <summary>Asks a calendar at its address and follows what it says; why it could not be read is kept with it.</summary>
    public async Task Ask(Guid sourceId, DateTimeOffset at, CancellationToken cancel)
    {
        var asked = await db.CalendarSources.AsNoTracking().FirstOrDefaultAsync(one => one.Id == sourceId, cancel);
        if (asked is null || asked.ObstacleToAsking() is not null) return;
        var (answer, reading, fault) = await Answer(asked, at, cancel);
        await using var turn = await db.TakeLock(LockOf(sourceId), cancel);
        var source = await db.CalendarSources.SingleAsync(one => one.Id == sourceId, cancel);
        if (source.ObstacleToAsking() is not null) return;
        if (fault is not null) source.Failed(fault, at);
        else if (reading is null) source.WasAnswered(at);
        else await Hear(source, reading, answer!, at, cancel);
        db.QueueTurnOf(source);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
    }

    /// <summary>Reads a file that the team has uploaded.</summary>
    public async Task Read(Guid sourceId, CalendarReading reading, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock(LockOf(sourceId), cancel);
        await Hear(await db.CalendarSources.SingleAsync(one => one.Id == sourceId, cancel), reading, new(null, null, null), at, cancel);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
    }

    /// <summary>Makes events of these entries; what has become one already stays it.</summary>
    /// <returns>How many there are now that were not before.</returns>
    public async Task<int> Take(Guid sourceId, IReadOnlyCollection<Guid> entries, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock(LockOf(sourceId), cancel);
        var source = await db.CalendarSources.SingleAsync(one => one.Id == sourceId, cancel);
        Refusal.On(source.ObstacleToTaking());
        var chosen = await db.SourceEntries.Where(one => one.SourceId == sourceId && entries.Contains(one.Id) && one.EventId == null
            && one.VanishedAt == null && !one.IsCancelled).OrderBy(one => one.Day).ThenBy(one => one.Key).ToListAsync(cancel);
        await Plan(source, chosen, by, at, cancel);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return chosen.Count;
    }

    private static string LockOf(Guid sourceId) => $"calendar source {sourceId:N}";

    private async Task<(FetchedCalendar? Answer, CalendarReading? Reading, string? Fault)> Answer(CalendarSource source, DateTimeOffset at,
        CancellationToken cancel)
    {
        try
        {
            var (etag, lastModified) = source.KnownOn(at.BerlinDay);
            var answer = await fetch.Get(source.Address!, etag, lastModified, cancel);
            return (answer, answer.Bytes is { } bytes ? CalendarReading.Of(bytes, at.BerlinDay) : null, null);
        }
        catch (Refusal refusal) { return (null, null, refusal.Message); }
    }

    private async Task Hear(CalendarSource source, CalendarReading reading, FetchedCalendar answer, DateTimeOffset at,
        CancellationToken cancel)
    {
        var known = await Known(source, reading, at.BerlinDay, cancel);
        List<SourceEntry> fresh = [];
        foreach (var read in reading.Entries)
            if (known.Remove(read.Key, out var entry)) Follow(entry, read, at);
            else fresh.Add(db.Add(SourceEntry.Of(source, read)).Entity);
        Miss(known.Values, reading, at);
        source.WasRead(reading, answer.ETag, answer.LastModified, at);
        if (source.TakesAtOnce) await Plan(source, [.. fresh.Where(one => one.IsOffered)], null, at, cancel);
    }

    /// <summary>What can still be in the calendar.</summary>
    private async Task<Dictionary<string, SourceEntry>> Known(CalendarSource source, CalendarReading reading, DateOnly today,
        CancellationToken cancel)
    {
        var since = today.AddDays(-EventTime.MostDays);
        var keys = reading.Entries.Select(one => one.Key).ToList();
        var all = db.SourceEntries.Where(one => one.SourceId == source.Id);
        return await all.Where(one => one.Day >= since || keys.Contains(one.Key)).Include(one => one.Event!.Areas)
            .Include(one => one.Event!.People).Include(one => one.Event!.Series).AsSplitQuery().ToDictionaryAsync(one => one.Key, cancel);
    }

    private static void Follow(SourceEntry entry, ReadEntry read, DateTimeOffset at)
    {
        entry.Hear(read);
        if (entry.Event is { } one) entry.Follow(one, at);
    }

    /// <summary>
    /// What is over or only too late to be read has not vanished; what nobody has decided simply goes, what was left out stays left out.
    /// </summary>
    private void Miss(IEnumerable<SourceEntry> gone, CalendarReading reading, DateTimeOffset at)
    {
        foreach (var entry in gone)
            if (entry is { EventId: null, LeftOutAt: null }) db.Remove(entry);
            else if (reading.Knows(entry.Key)) entry.IsThere();
            else if (entry.Event is null || (entry.Event.CancelledAt is null && entry.Event.EndsAt > at)) entry.Miss(at);
    }

    private async Task Plan(CalendarSource source, List<SourceEntry> entries, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        if (entries.Count == 0) return;
        var alliance = source.AllianceId is { } id ? await db.Alliances.ForTerritory.SingleAsync(one => one.Id == id, cancel) : null;
        var network = source.NetworkId is { } office ? await db.Networks.SingleAsync(one => one.Id == office, cancel) : null;
        AreaKey[] areas = [.. alliance?.Areas.Select(area => area.Key) ?? []];
        var slugs = await db.FreeEventSlugs([.. entries.Select(one => $"{one.Facts.Title} {one.Day:yyyy-MM-dd}")], cancel);
        foreach (var (number, entry) in entries.Index())
            db.CalendarEvents.Add(EventOf.Planned(source, entry, alliance, network, AreasOf(entry, areas), slugs[number], by, at));
    }

    /// <summary>The Kreis, where the postal code is sure of it; else the areas of the alliance.</summary>
    private static AreaKey[] AreasOf(SourceEntry entry, AreaKey[] areas) =>
        PostalCodes.In(entry.Facts.Where()) is { } area ? [area] : areas;
}
