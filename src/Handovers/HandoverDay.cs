using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

/// <summary>Due every day just after midnight: agreed days have come, waiting has an end.</summary>
public sealed record HandoverDay;

/// <summary>The same for one alliance.</summary>
/// <param name="AllianceId">The alliance.</param>
public sealed record HandoverDayOf(Guid AllianceId);

/// <summary>Finds the alliances with an unfinished hand-over and has each looked at by itself.</summary>
internal sealed class KeepHandoverDay(Db db, TimeProvider clock) : Work<HandoverDay>
{
    public override async Task Do(HandoverDay payload, CancellationToken cancel) => db.FanOut(
        await db.Handovers.Unfinished.Select(handover => handover.AllianceId).Distinct().ToListAsync(cancel), id => new HandoverDayOf(id),
        clock.Now);
}

/// <summary>Lets seats go over on their day, ends questions that nobody answered, closes what a hundred days have closed.</summary>
internal sealed class KeepHandoverDayOf(Db db, TimeProvider clock) : Work<HandoverDayOf>
{
    /// <summary>So long a hand-over waits to be confirmed.</summary>
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(FirstDays.Length);

    public override async Task Do(HandoverDayOf payload, CancellationToken cancel)
    {
        var now = clock.Now;
        var alliance = await db.Alliances.ForHandover.FirstAsync(one => one.Id == payload.AllianceId, cancel);
        await using var leadership = await db.LockLeadership(alliance, now, cancel);
        if (leadership.Handover is not { } handover) return;
        switch (handover.State)
        {
            case HandoverState.Announced when handover.ObstacleToAnswering(now) is not null: leadership.Expire(now); break;
            case HandoverState.Checklist when handover.IsDue(clock.Today): await Transfer(leadership, handover, cancel); break;
            case HandoverState.AccessTransferred when now - handover.TransferredAt > Lasts:
                await Close(leadership, handover, cancel);
                break;
            default: return;
        }
        await leadership.Keep(cancel);
    }

    private async Task Close(AllianceLeadership leadership, Handover handover, CancellationToken cancel)
    {
        var open = await ChecklistRow.OpenOf(db, handover, new(leadership.Alliance, handover.SuccessorId, clock.Now), cancel);
        leadership.Confirm([.. open.Select(row => row.Item.Title)], null, clock.Now);
    }

    /// <summary>Who has been erased in the meantime takes nothing over.</summary>
    private async Task Transfer(AllianceLeadership leadership, Handover handover, CancellationToken cancel)
    {
        if (await db.People.FirstOrDefaultAsync(person => person.Id == handover.SuccessorId, cancel) is { } successor)
            leadership.Transfer(successor, null, clock.Now);
        else leadership.Withdraw(null, clock.Now);
    }
}
