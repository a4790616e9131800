using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>The way back from a swap that happened by itself.</summary>
internal sealed partial class BookingDesk
{
    /// <summary>Back to what was given in exchange for this session, as long as it is kept.</summary>
    public async Task GoBack(Event planned, Guid bookingId, Guid from, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(planned.Id, cancel);
        var terms = await Terms(planned.Id, cancel);
        var booking = await db.Bookings.FirstAsync(one => one.Id == bookingId, cancel);
        var kept = await db.SessionReturns.Where(one => one.BookingId == bookingId && one.InsteadOf == from && one.Until > at)
            .ToListAsync(cancel);
        Refusal.On(booking.ObstacleToChange()
            ?? (kept.Count == 0 ? "Dafür ist es leider zu spät: Ihr früherer Platz ist inzwischen weitergegeben." : null));
        var freed = await TakeBack(await Rooms(terms, cancel), booking, kept, at, cancel);
        await db.SaveChangesAsync(cancel);
        await FillSessions(planned, terms, freed, at, cancel);
        await Done(turn, cancel);
    }

    private async Task<List<Guid>> TakeBack(EventRooms house, Booking booking, List<SessionReturn> kept, DateTimeOffset at,
        CancellationToken cancel)
    {
        var (mine, freed) = (await PlacesOf(booking, cancel), new List<Guid>());
        foreach (var one in kept)
        {
            Release(house, one);
            if (house.Find(one.SessionId) is { } session && house.Free(session) > 0)
                freed.AddRange((await Swap(house, booking, session, mine, null, at, cancel)).Select(place => place.SessionId));
        }
        return freed;
    }

    private void Release(EventRooms house, SessionReturn kept)
    {
        db.SessionReturns.Remove(kept);
        house.Count(kept.SessionId, -1);
    }

    /// <summary>Whoever chooses what is kept for them anyway goes back to it.</summary>
    private async Task Release(EventRooms house, Booking booking, Session session, CancellationToken cancel)
    {
        foreach (var kept in await db.SessionReturns.Where(one => one.BookingId == booking.Id && one.SessionId == session.Id)
            .ToListAsync(cancel)) Release(house, kept);
    }

    /// <summary>Keeps what was given back in a swap, where there is time; what is free at once.</summary>
    private List<Guid> Keep(Event planned, EventRooms house, List<SessionPlace> given, Session instead, DateTimeOffset at)
    {
        if (given.Count == 0 || SessionReturn.Kept(planned, at) is not { } until) return [.. given.Select(place => place.SessionId)];
        foreach (var place in given)
        {
            db.SessionReturns.Add(new(place, instead.Id, until));
            house.Count(place.SessionId, +1);
        }
        db.Enqueue(new HoldEnds(planned.Id), until.AddSeconds(1));
        return [];
    }

    /// <summary>What was kept long enough; it is free now.</summary>
    private async Task<List<Guid>> EndReturns(Guid eventId, DateTimeOffset at, CancellationToken cancel)
    {
        var late = await db.SessionReturns.Where(one => one.EventId == eventId && one.Until <= at).ToListAsync(cancel);
        db.SessionReturns.RemoveRange(late);
        return [.. late.Select(one => one.SessionId).Distinct()];
    }
}
