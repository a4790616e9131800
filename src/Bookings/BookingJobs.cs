using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>What was kept for somebody may have been kept too long.</summary>
internal sealed record HoldEnds(Guid EventId);

/// <summary>There may be more places than before.</summary>
internal sealed record PlacesGrew(Guid EventId);

/// <summary>Workshops are at other times: nobody may have two at once.</summary>
internal sealed record SessionsMoved(Guid EventId);

/// <summary>A workshop falls away: nobody keeps a place in it.</summary>
internal sealed record SessionFell(Guid EventId, Guid SessionId);

/// <summary>An event does not take place as it was said: all who hope to come are told.</summary>
internal sealed record EventMoved(Guid EventId, int Sequence, bool IsTakenUp = false, bool IsRoom = false);

/// <summary>One of them is told.</summary>
internal sealed record EventMovedFor(Guid BookingId, int Sequence, bool IsTakenUp = false, bool IsRoom = false);

/// <summary>Ends what was kept too long.</summary>
internal sealed class EndHolds(Db db, BookingDesk desk, TimeProvider clock) : Work<HoldEnds>
{
    public override async Task Do(HoldEnds payload, CancellationToken cancel)
    {
        if (await db.CalendarEvents.FirstOrDefaultAsync(one => one.Id == payload.EventId, cancel) is { } planned)
            await desk.Expire(planned, clock.Now, cancel);
    }
}

/// <summary>Calls whoever is next.</summary>
internal sealed class FillPlaces(Db db, BookingDesk desk, TimeProvider clock) : Work<PlacesGrew>
{
    public override async Task Do(PlacesGrew payload, CancellationToken cancel)
    {
        if (await db.CalendarEvents.FirstOrDefaultAsync(one => one.Id == payload.EventId, cancel) is { } planned)
            await desk.FillUp(planned, clock.Now, cancel);
    }
}

/// <summary>Parts what is at the same time now.</summary>
internal sealed class PartSessions(Db db, BookingDesk desk, TimeProvider clock) : Work<SessionsMoved>
{
    public override async Task Do(SessionsMoved payload, CancellationToken cancel)
    {
        if (await db.CalendarEvents.FirstOrDefaultAsync(one => one.Id == payload.EventId, cancel) is { } planned)
            await desk.Part(planned, clock.Now, cancel);
    }
}

/// <summary>Takes everybody out of a workshop that falls away, and tells them.</summary>
internal sealed class EmptySession(Db db, BookingDesk desk, TimeProvider clock) : Work<SessionFell>
{
    public override async Task Do(SessionFell payload, CancellationToken cancel)
    {
        if (await db.CalendarEvents.FirstOrDefaultAsync(one => one.Id == payload.EventId, cancel) is { } planned)
            await desk.Empty(planned, payload.SessionId, clock.Now, cancel);
    }
}

/// <summary>Queues a letter to each of those who hope to come, once for each change (INV-30).</summary>
internal sealed class TellBooked(Db db, TimeProvider clock) : Work<EventMoved>
{
    public override async Task Do(EventMoved payload, CancellationToken cancel)
    {
        var all = db.Bookings.OfEvent(payload.EventId);
        var ids = await (payload.IsRoom ? all.TakingPart : all.Alive).Where(one => one.Email != "")
            .OrderBy(one => one.Id).Select(one => one.Id).ToListAsync(cancel);
        db.FanOut(ids, id => new EventMovedFor(id, payload.Sequence, payload.IsTakenUp, payload.IsRoom), id => $"{id:N}",
            $"{payload.Sequence}", clock.Now);
    }
}

/// <summary>Tells one of them.</summary>
internal sealed class TellOneBooked(Db db, Site site, TimeProvider clock) : Work<EventMovedFor>
{
    public override async Task Do(EventMovedFor payload, CancellationToken cancel)
    {
        if (await db.Bookings.FirstOrDefaultAsync(one => one.Id == payload.BookingId, cancel) is not { CancelledAt: null } booking) return;
        var planned = await db.CalendarEvents.FirstAsync(one => one.Id == booking.EventId, cancel);
        if (planned.CancelledAt is not null && planned.Sequence > payload.Sequence) return; // The cancellation has letters of its own.
        if (payload.IsRoom && (!booking.IsTakingPart || planned.CancelledAt is not null)) return;
        var at = clock.Now;
        var path = db.PathTo(booking, planned, at);
        var link = site.Link(path);
        db.Post(payload.IsRoom ? BookingLetters.Room(planned, booking, link)
            : payload.IsTakenUp && planned.CancelledAt is null ? BookingLetters.TakenUp(planned, booking, link)
            : BookingLetters.Moved(planned, booking, link, at), at);
    }
}

/// <summary>What follows from changes of an event and its programme.</summary>
internal static class BookingReactions
{
    public static Task Cancelled(Db db, EventCancelled happened, CancellationToken cancel) => Tell(db, happened, cancel);

    public static async Task TakenUp(Db db, EventTakenUp happened, CancellationToken cancel)
    {
        Resume(db, await db.TermsOf(happened.SubjectId, cancel), happened.At);
        await Tell(db, happened, cancel);
    }

    public static Task Postponed(Db db, EventPostponed happened, CancellationToken cancel) => Tell(db, happened, cancel);

    public static async Task Timed(Db db, EventTimed happened, CancellationToken cancel)
    {
        if (await db.TermsOf(happened.SubjectId, cancel) is not { } terms) return;
        if (await db.CalendarEvents.FindAsync([happened.SubjectId], cancel) is not { } planned) return;
        terms.Follow(planned, happened.By, happened.At);
        Resume(db, terms, happened.At);
        if (happened.DayIsNew || happened.HoursAreNew) await Tell(db, happened, cancel);
    }

    public static Task Moved(Db db, SessionScheduled happened, CancellationToken cancel)
    {
        db.EnqueueOnce(new SessionsMoved(happened.SubjectId), $"{happened.SubjectId:N}:{happened.At.UtcTicks}", happened.At);
        return Task.CompletedTask;
    }

    public static Task Fell(Db db, SessionDropped happened, CancellationToken cancel)
    {
        db.EnqueueOnce(new SessionFell(happened.SubjectId, happened.SessionId), $"{happened.SessionId:N}:{happened.At.UtcTicks}",
            happened.At);
        return Task.CompletedTask;
    }

    public static Task Dialled(Db db, EventRoomChanged happened, CancellationToken cancel) =>
        happened.IsTold ? Tell(db, happened, cancel) : Task.CompletedTask;

    public static Task Grown(Db db, SessionCapacityChanged happened, CancellationToken cancel)
    {
        db.Enqueue(new PlacesGrew(happened.SubjectId), happened.At);
        return Task.CompletedTask;
    }

    /// <summary>What had rested while it was off goes on: places are given, workshops allocated.</summary>
    private static void Resume(Db db, BookingTerms? terms, DateTimeOffset at)
    {
        if (terms is null) return;
        db.Enqueue(new PlacesGrew(terms.EventId), at);
        if (terms is { GathersWishes: true, AllocatesAt: { } due }) db.Enqueue(new AllocationDue(terms.EventId), due > at ? due : at);
    }

    private static async Task Tell(Db db, DomainEvent happened, CancellationToken cancel)
    {
        if (await db.TermsOf(happened.SubjectId, cancel) is null) return;
        if (await db.CalendarEvents.FindAsync([happened.SubjectId], cancel) is not { } planned) return;
        db.EnqueueOnce(new EventMoved(planned.Id, planned.Sequence, happened is EventTakenUp, happened is EventRoomChanged),
            $"{planned.Id:N}:{planned.Sequence}", happened.At);
    }
}
