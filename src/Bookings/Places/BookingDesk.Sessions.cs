using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>Places in workshops, the queues for them, and the swap that follows from both.</summary>
internal sealed partial class BookingDesk
{
    /// <summary>
    /// Chooses a workshop: a place where one is free, in exchange for what cannot be had beside it; else the queue, and what one has one
    /// keeps until then.
    /// </summary>
    /// <returns>Whether there was a place.</returns>
    public async Task<bool> Choose(Event planned, Guid bookingId, Guid sessionId, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(planned.Id, cancel);
        var terms = await Terms(planned.Id, cancel);
        var booking = await db.Bookings.FirstAsync(one => one.Id == bookingId, cancel);
        Refusal.On(await ObstacleToChoosing(planned, terms, booking, sessionId, at, cancel));
        var session = (await Rooms(terms, cancel)).Find(sessionId)!;
        var freed = await TakeOrWait(terms, booking, session, at, cancel);
        await db.SaveChangesAsync(cancel);
        await FillSessions(planned, terms, freed ?? [], at, cancel);
        await Done(turn, cancel);
        return freed is not null;
    }

    /// <summary>Leaves a workshop, or its queue: one click, and the place is free.</summary>
    public async Task Leave(Event planned, Guid bookingId, Guid sessionId, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(planned.Id, cancel);
        var terms = await Terms(planned.Id, cancel);
        Refusal.On(planned.BeginsAt <= at ? "Die Veranstaltung hat schon begonnen." : null);
        await db.SessionWaits.Where(wait => wait.BookingId == bookingId && wait.SessionId == sessionId).ExecuteDeleteAsync(cancel);
        var gone = await db.SessionPlaces.Where(place => place.BookingId == bookingId && place.SessionId == sessionId).ToListAsync(cancel);
        db.SessionPlaces.RemoveRange(gone);
        await db.SaveChangesAsync(cancel);
        await FillSessions(planned, terms, [.. gone.Select(place => place.SessionId)], at, cancel);
        await Done(turn, cancel);
    }

    /// <summary>Says which workshops one would like; until places are allocated the last word counts.</summary>
    public async Task Wish(Event planned, Guid bookingId, IReadOnlyList<(Guid Session, int Rank)> wishes, DateTimeOffset at,
        CancellationToken cancel)
    {
        await using var turn = await Turn(planned.Id, cancel);
        var terms = await Terms(planned.Id, cancel);
        var booking = await db.Bookings.FirstAsync(one => one.Id == bookingId, cancel);
        await db.Entry(terms).ReloadAsync(cancel);
        await db.Entry(booking).ReloadAsync(cancel);
        var house = await Rooms(terms, cancel);
        Refusal.On(booking.ObstacleToChange() ?? terms.ObstacleToWishing(at)
            ?? (planned.BeginsAt <= at ? "Die Veranstaltung hat schon begonnen."
            : wishes.Any(wish => house.Find(wish.Session) is null) ? "Diesen Workshop gibt es nicht mehr." : null));
        await db.SessionWishes.Where(wish => wish.BookingId == bookingId).ExecuteDeleteAsync(cancel);
        foreach (var (session, rank) in wishes) db.SessionWishes.Add(new(booking, session, rank));
        await Done(turn, cancel);
    }

    /// <summary>Whether somebody with a sure place has still to say which workshops they would like.</summary>
    private async Task<bool> OwesWishes(BookingTerms terms, Booking booking, DateTimeOffset at, CancellationToken cancel) =>
        terms.TakesWishesAt(at) && (await Rooms(terms, cancel)).Sessions.Count > 0
        && !db.SessionWishes.Local.Any(wish => wish.BookingId == booking.Id)
        && (db.IsNew(booking) || !await db.SessionWishes.AnyAsync(wish => wish.BookingId == booking.Id, cancel));

    private async Task<string?> ObstacleToChoosing(Event planned, BookingTerms terms, Booking booking, Guid sessionId, DateTimeOffset at,
        CancellationToken cancel) =>
        booking.ObstacleToChange() ?? (booking.State != BookingState.Placed ? "Workshops wählen Sie, sobald Ihr Platz sicher ist."
        : terms.GathersWishes ? "Die Plätze werden später zugeteilt. Bis dahin zählen Ihre Wünsche."
        : planned.BeginsAt <= at ? "Die Veranstaltung hat schon begonnen."
        : (await Rooms(terms, cancel)).Find(sessionId) is null ? "Diesen Workshop gibt es nicht mehr." : null);

    /// <summary>What became free by taking the place; null where there was none and one waits.</summary>
    private async Task<List<Guid>?> TakeOrWait(BookingTerms terms, Booking booking, Session session, DateTimeOffset at,
        CancellationToken cancel)
    {
        var house = await Rooms(terms, cancel);
        var mine = await PlacesOf(booking, cancel);
        if (mine.Exists(place => place.SessionId == session.Id)) return [];
        if (!db.IsNew(booking)) await Release(house, booking, session, cancel);
        if (house.Free(session) > 0)
            return [.. (await Swap(house, booking, session, mine, null, at, cancel)).Select(place => place.SessionId)];
        if (db.IsNew(booking)
            || !await db.SessionWaits.AnyAsync(wait => wait.BookingId == booking.Id && wait.SessionId == session.Id, cancel))
            db.SessionWaits.Add(new(booking, session.Id, at));
        return null;
    }

    /// <summary>What was given in exchange.</summary>
    private async Task<List<SessionPlace>> Swap(EventRooms house, Booking booking, Session session, List<SessionPlace> mine,
        string? because, DateTimeOffset at, CancellationToken cancel)
    {
        var given = mine.Where(place => house.Find(place.SessionId) is { } other && house.Excludes(session, other)).ToList();
        foreach (var place in given)
        {
            house.Count(place.SessionId, -1);
            mine.Remove(place);
            if (db.Entry(place).State == EntityState.Added) db.Entry(place).State = EntityState.Detached;
            else db.SessionPlaces.Remove(place);
        }
        mine.Add(db.SessionPlaces.Add(new(booking, session.Id, because, at)).Entity);
        house.Count(session.Id, +1);
        if (!db.IsNew(booking))
            await db.SessionWaits.Where(wait => wait.BookingId == booking.Id && wait.SessionId == session.Id).ExecuteDeleteAsync(cancel);
        return given;
    }

    /// <summary>
    /// Calls whoever waits for these workshops. Who gets the better one gives back what cannot be had beside it, and once the way back is
    /// closed that calls others.
    /// </summary>
    private async Task FillSessions(Event planned, BookingTerms terms, List<Guid> freed, DateTimeOffset at,
        CancellationToken cancel)
    {
        if (freed.Count == 0 || terms.GathersWishes || Rests(planned, at)) return;
        rooms = null;
        var (house, open) = (await Rooms(terms, cancel), new Queue<Guid>(freed));
        while (open.TryDequeue(out var id))
            while (house.Find(id) is { } session && house.Free(session) > 0 && await Next(id, cancel) is { } next)
                foreach (var other in await MoveUp(planned, house, next, session, at, cancel)) open.Enqueue(other);
    }

    private async Task<List<Guid>> MoveUp(Event planned, EventRooms house, Booking next, Session session, DateTimeOffset at,
        CancellationToken cancel)
    {
        var mine = await PlacesOf(next, cancel);
        var given = await Swap(house, next, session, mine, "von der Warteliste nachgerückt", at, cancel);
        var lost = given.Select(place => house.Find(place.SessionId)!.Title).ToList();
        var swap = new SessionSwap(session, lost, SessionReturn.Kept(planned, at));
        Post((about, booking, link, _) => BookingLetters.MovedUp(about, booking, swap, link), planned, next, at);
        var freed = Keep(planned, house, given, session, at);
        await db.SaveChangesAsync(cancel);
        return freed;
    }

    /// <summary>Who has waited longest for a workshop and has a place at the event.</summary>
    private Task<Booking?> Next(Guid sessionId, CancellationToken cancel) => (
        from wait in db.SessionWaits
        join booking in db.Bookings.TakingPart on wait.BookingId equals booking.Id
        where wait.SessionId == sessionId
        orderby wait.Since, wait.BookingId
        select booking).FirstOrDefaultAsync(cancel);

    /// <summary>Who has a place at the event gets the workshops wished first, or waits for them.</summary>
    private async Task GiveWished(Event planned, BookingTerms terms, Booking booking, DateTimeOffset at, CancellationToken cancel)
    {
        if (terms.GathersWishes) return;
        List<SessionWish> wishes = db.IsNew(booking) ? []
            : await db.SessionWishes.Where(wish => wish.BookingId == booking.Id).ToListAsync(cancel);
        wishes.AddRange(db.SessionWishes.Local.Where(wish => wish.BookingId == booking.Id).Except(wishes));
        foreach (var wish in wishes.OrderBy(wish => wish.Rank))
            if ((await Rooms(terms, cancel)).Find(wish.SessionId) is { } session && !await Collides(terms, booking, session, cancel))
                await TakeOrWait(terms, booking, session, at, cancel);
        db.SessionWishes.RemoveRange(wishes);
        if (!db.IsNew(booking)) await db.SaveChangesAsync(cancel);
    }

    private async Task<bool> Collides(BookingTerms terms, Booking booking, Session session, CancellationToken cancel)
    {
        var house = await Rooms(terms, cancel);
        return (await PlacesOf(booking, cancel)).Exists(place => house.Find(place.SessionId) is { } other
            && house.Excludes(session, other));
    }

    private async Task<List<SessionPlace>> PlacesOf(Booking booking, CancellationToken cancel)
    {
        if (!db.IsNew(booking)) await db.SessionPlaces.Where(place => place.BookingId == booking.Id).LoadAsync(cancel);
        return [.. db.SessionPlaces.Local.Where(place => place.BookingId == booking.Id)];
    }

    /// <summary>Takes all that somebody has or waits for in workshops; what became free.</summary>
    private async Task<List<Guid>> TakeSessions(Guid bookingId, CancellationToken cancel)
    {
        var places = await db.SessionPlaces.Where(place => place.BookingId == bookingId).ToListAsync(cancel);
        var kept = await db.SessionReturns.Where(one => one.BookingId == bookingId).ToListAsync(cancel);
        db.SessionPlaces.RemoveRange(places);
        db.SessionReturns.RemoveRange(kept);
        db.SessionWaits.RemoveRange(await db.SessionWaits.Where(wait => wait.BookingId == bookingId).ToListAsync(cancel));
        db.SessionWishes.RemoveRange(await db.SessionWishes.Where(wish => wish.BookingId == bookingId).ToListAsync(cancel));
        return [.. places.Select(place => place.SessionId), .. kept.Select(one => one.SessionId)];
    }
}
