namespace Buendnisnetz.Projects;

/// <summary>Every morning: to which word of one side has nobody answered for long enough?</summary>
internal sealed record OverlapMorning;

/// <summary>One of them is taken as agreed.</summary>
/// <param name="Id">The finding.</param>
internal sealed record OverlapSilence(Guid Id);

/// <summary>Finds those whose time is over.</summary>
internal sealed class FindSilences(Db db, TimeProvider clock) : Work<OverlapMorning>
{
    /// <inheritdoc />
    public override async Task Do(OverlapMorning payload, CancellationToken cancel)
    {
        var ids = await db.Overlaps.DeniedUntil(clock.Now.AddDays(-Overlap.DaysToAnswer)).Select(one => one.Id).ToListAsync(cancel);
        db.FanOut(ids, id => new OverlapSilence(id), clock.Now);
    }
}

/// <summary>
/// Takes silence as agreement, unless somebody has said something by now. Who could not be told so far is not silent: they are told now, if
/// somebody is there, and have their time from then on.
/// </summary>
internal sealed class TakeSilence(Db db, OverlapDesk desk, TimeProvider clock) : Work<OverlapSilence>
{
    /// <inheritdoc />
    public override async Task Do(OverlapSilence payload, CancellationToken cancel)
    {
        var one = await db.Overlaps.WithProjects.Include(pair => pair.Steps).OrderBy(pair => pair.Id)
            .FirstOrDefaultAsync(pair => pair.Id == payload.Id, cancel);
        if (one is { IsUntold: true }) await desk.TellLater(one, clock.Now, cancel);
        one?.AgreeBySilence(clock.Now);
    }
}
