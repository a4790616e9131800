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
        var due = db.Set<CreativePause>().Where(pause => pause.EndedAt == null && pause.LookBackOn <= today).Select(pause => pause.Id);
        db.FanOut(await due.ToListAsync(cancel), pause => new LookBackOn(pause), clock.Now);
    }
}
