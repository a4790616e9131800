namespace Buendnisnetz.Projects;

/// <summary>Every morning; on Mondays those who follow by mail are told.</summary>
internal sealed record FollowMorning;

/// <summary>One address that follows is told.</summary>
/// <param name="Id">Whose following.</param>
internal sealed record FollowLetterFor(Guid Id);

/// <summary>Queues a letter for each address that follows, once a week.</summary>
internal sealed class TellFollowers(Db db, TimeProvider clock) : Work<FollowMorning>
{
    public override async Task Do(FollowMorning payload, CancellationToken cancel)
    {
        if (clock.Today.DayOfWeek != DayOfWeek.Monday) return;
        var ids = await db.Followings.ByMail.OrderBy(one => one.Id).Select(one => one.Id).ToListAsync(cancel);
        db.FanOut(ids, id => new FollowLetterFor(id), clock.Now);
    }
}

/// <summary>Tells one of them.</summary>
internal sealed class TellFollower(FollowDesk desk, TimeProvider clock) : Work<FollowLetterFor>
{
    public override Task Do(FollowLetterFor payload, CancellationToken cancel) => desk.Tell(payload.Id, clock.Now, cancel);
}
