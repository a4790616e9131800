using Buendnisnetz.Events;

namespace Buendnisnetz.Calendars;

/// <summary>The day of an event is fixed, or there will be none: those who wanted to know are to be told.</summary>
internal sealed record DateKnown(Guid EventId, string Occasion);

/// <summary>One of them is to be told.</summary>
internal sealed record DateKnownFor(Guid WishId);

/// <summary>Queues a job for each who wanted to know.</summary>
internal sealed class TellWishes(Db db, TimeProvider clock) : Work<DateKnown>
{
    public override async Task Do(DateKnown payload, CancellationToken cancel) => db.FanOut(
        await db.DateWishes.Where(one => one.EventId == payload.EventId).OrderBy(one => one.Id).Select(one => one.Id).ToListAsync(cancel),
        id => new DateKnownFor(id), id => $"{id:N}", payload.Occasion, clock.Now);
}

/// <summary>Tells one of them.</summary>
internal sealed class TellWish(DateDesk desk, TimeProvider clock) : Work<DateKnownFor>
{
    public override Task Do(DateKnownFor payload, CancellationToken cancel) => desk.Tell(payload.WishId, clock.Now, cancel);
}

/// <summary>What happens to events and concerns those who wait for their day.</summary>
internal static class DateReactions
{
    public static Task Timed(Db db, EventTimed happened, CancellationToken cancel) =>
        happened.DayIsNew ? Tell(db, happened, cancel) : Task.CompletedTask;

    public static Task Cancelled(Db db, EventCancelled happened, CancellationToken cancel) => Tell(db, happened, cancel);

    /// <summary>Put off to a day that is known: that is the day they wait for.</summary>
    public static Task Postponed(Db db, EventPostponed happened, CancellationToken cancel) => Tell(db, happened, cancel);

    private static async Task Tell(Db db, DomainEvent happened, CancellationToken cancel)
    {
        if (await db.DateWishes.AnyAsync(one => one.EventId == happened.SubjectId, cancel))
            db.Enqueue(new DateKnown(happened.SubjectId, $"{happened.At:yyyyMMddHHmmssfff}"), happened.At);
    }
}
