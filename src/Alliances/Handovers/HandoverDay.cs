using Buendnisnetz.Accounts;

namespace Buendnisnetz.Alliances;

/// <summary>Due every day just after midnight: agreed days have come, waiting has an end.</summary>
public sealed record HandoverDay;

/// <summary>The same for one alliance.</summary>
/// <param name="AllianceId">The alliance.</param>
public sealed record HandoverDayOf(Guid AllianceId);

/// <summary>Finds the alliances with an unfinished hand-over and has each looked at by itself.</summary>
internal sealed class KeepHandoverDay(Db db, TimeProvider clock) : Work<HandoverDay>
{
    public override async Task Do(HandoverDay payload, CancellationToken cancel) =>
        db.FanOut(await db.Handovers.Unfinished.Select(handover => handover.AllianceId).Distinct().ToListAsync(cancel), id => new HandoverDayOf(id), clock.Now);
}

/// <summary>Lets seats go over on their day, ends questions that nobody answered, closes what a hundred days have closed.</summary>
internal sealed class KeepHandoverDayOf(Db db, TimeProvider clock) : Work<HandoverDayOf>
{
    public override async Task Do(HandoverDayOf payload, CancellationToken cancel)
    {
        var now = clock.Now;
        var alliance = await db.Alliances.FirstAsync(one => one.Id == payload.AllianceId, cancel);
        await using var leadership = await AllianceLeadership.Take(db, alliance, now, cancel);
        if (leadership.Handover is not { } handover) return;
        switch (handover.State)
        {
            case HandoverState.Announced when handover.ObstacleToAnswering(now) is not null: await Expire(handover, alliance, cancel); break;
            case HandoverState.Checklist when handover.IsDue(clock.Today): await Transfer(leadership, handover, cancel); break;
            case HandoverState.AccessTransferred when now - handover.TransferredAt > TimeSpan.FromDays(FirstDays.Length): handover.Confirm(null, now); break;
            default: return;
        }
        await leadership.Keep(cancel);
    }

    private async Task Expire(Handover handover, Alliance alliance, CancellationToken cancel)
    {
        await db.TellOfSilence(handover, alliance, clock.Now, cancel);
        handover.Expire(clock.Now);
    }

    /// <summary>Who has been erased in the meantime takes nothing over.</summary>
    private async Task Transfer(AllianceLeadership leadership, Handover handover, CancellationToken cancel)
    {
        if (await db.People.FirstOrDefaultAsync(person => person.Id == handover.SuccessorId, cancel) is not { } successor)
        {
            handover.Withdraw(null, clock.Now);
            return;
        }
        leadership.Transfer(successor, null, clock.Now);
        await db.TellOfTransfer(handover, leadership.Alliance, successor, clock.Now, cancel);
    }
}
