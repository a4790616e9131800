using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Calendars;

/// <summary>
/// When an alliance or a network ends, nothing is taken from its foreign calendars any more; when the end was a mistake, they go on.
/// </summary>
internal static class SourceEnds
{
    /// <summary>Ends those of alliances and networks that had ended before calendars did with them.</summary>
    public static Backfill Backfill { get; } = new("calendar_sources.ended_at", EndOfThoseBefore);

    public static Task OfAlliance(Db db, AllianceEnded happened, CancellationToken cancel) => End(db, happened, cancel);

    public static Task OfNetwork(Db db, NetworkEnded happened, CancellationToken cancel) => End(db, happened, cancel);

    /// <summary>Those that ended together with their alliance are read again; what the team itself had ended stays so.</summary>
    public static async Task TakeBack(Db db, LifeStepTakenBack happened, CancellationToken cancel)
    {
        var mistake = await db.Set<LifeStep>().Where(step => step.AllianceId == happened.SubjectId && step.Number == happened.Step
            && step.State == LifeState.Ended).Select(step => (DateTimeOffset?)step.RecordedAt).FirstOrDefaultAsync(cancel);
        if (mistake is not { } ended) return;
        foreach (var source in await db.CalendarSources.Where(one => one.PlaceId == happened.SubjectId && one.EndedAt == ended)
            .ToListAsync(cancel))
        {
            source.Reopen(happened.At);
            db.QueueTurnOf(source);
        }
    }

    private static async Task End(Db db, DomainEvent happened, CancellationToken cancel)
    {
        foreach (var source in await db.CalendarSources.Where(one => one.PlaceId == happened.SubjectId && one.EndedAt == null)
            .ToListAsync(cancel)) source.End(happened.At);
    }

    private static async Task<string?> EndOfThoseBefore(Db db, string? cursor, CancellationToken cancel)
    {
        var ended = db.Alliances.Where(one => one.State == LifeState.Ended).Select(one => one.Id)
            .Concat(db.Networks.Where(one => one.EndedOn != null).Select(one => one.Id));
        await db.CalendarSources.Where(one => one.EndedAt == null && ended.Contains(one.PlaceId)).ExecuteUpdateAsync(set => set
            .SetProperty(one => one.EndedAt, one => one.ReadAt ?? one.AddedAt)
            .SetProperty(one => one.NextAt, (DateTimeOffset?)null), cancel);
        return null;
    }
}
