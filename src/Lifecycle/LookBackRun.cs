using Buendnisnetz.Alliances;

namespace Buendnisnetz.Lifecycle;

/// <summary>This morning's look-backs.</summary>
internal sealed record LookBackMorning;

/// <summary>The look-back on one pause.</summary>
internal sealed record LookBackOn(Guid PauseId);

/// <summary>Finds every morning the pauses on which somebody is to look back, and queues one job for each.</summary>
internal sealed class LookBackRun(Db db, TimeProvider clock) : Work<LookBackMorning>
{
    public override async Task Do(LookBackMorning payload, CancellationToken cancel)
    {
        var today = clock.Today;
        var due = await db.Set<CreativePause>().Where(pause => pause.EndedAt == null && pause.LookBackOn <= today).AsNoTracking()
            .ToListAsync(cancel);
        var wanted = due.Where(pause => pause.LookBackDue(clock.Now) != LookBack.Nothing)
            .Select(pause => QueuedJob.Of(new LookBackOn(pause.Id), clock.Now, $"{pause.Id:N}:{today:yyyy-MM-dd}")).ToList();
        var keys = wanted.Select(job => job.Key).ToList();
        var known = await db.Jobs.Where(job => keys.Contains(job.Key)).Select(job => job.Key).ToListAsync(cancel);
        db.Jobs.AddRange(wanted.Where(job => !known.Contains(job.Key)));
    }
}
