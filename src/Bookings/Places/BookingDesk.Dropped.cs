using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>A workshop falls away: nobody keeps a place in it, waits for it or wishes it, and all concerned are told once.</summary>
internal sealed partial class BookingDesk
{
    /// <summary>
    /// Takes everybody out. Who was moved up into it and could still have gone back is where they were before; the others read what is free
    /// at that time and choose for themselves.
    /// </summary>
    public async Task Empty(Event planned, Guid sessionId, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(planned.Id, cancel);
        if (await db.TermsOf(planned.Id, cancel) is not { } terms) return;
        var gone = await db.EventSessions.AsNoTracking().FirstOrDefaultAsync(one => one.Id == sessionId && one.DroppedAt != null, cancel);
        if (gone is null) return;
        var losses = await TakeOut(terms, gone, cancel);
        var freed = await LeadBack(await Rooms(terms, cancel), losses, at, cancel);
        await db.SaveChangesAsync(cancel);
        await FillSessions(planned, terms, freed, at, cancel);
        rooms = null;
        foreach (var loss in losses) await Tell(planned, terms, gone, loss, at, cancel);
        await Done(turn, cancel);
    }

    /// <summary>All who had to do with it, each with what they lose.</summary>
    private async Task<List<SessionLoss>> TakeOut(BookingTerms terms, Session gone, CancellationToken cancel)
    {
        var places = await db.SessionPlaces.Where(one => one.SessionId == gone.Id).ToListAsync(cancel);
        var waits = await db.SessionWaits.Where(one => one.SessionId == gone.Id).ToListAsync(cancel);
        var wishes = await db.SessionWishes.Where(one => one.SessionId == gone.Id).ToListAsync(cancel);
        var back = await db.SessionReturns.Where(one => one.InsteadOf == gone.Id).ToListAsync(cancel);
        db.RemoveRange([.. places, .. waits, .. wishes]);
        db.SessionReturns.RemoveRange(await db.SessionReturns.Where(one => one.SessionId == gone.Id).ToListAsync(cancel));
        var (had, waited) = (places.Select(one => one.BookingId).ToHashSet(), waits.Select(one => one.BookingId).ToHashSet());
        var wished = terms.GathersWishes ? wishes.Select(one => one.BookingId).ToHashSet() : [];
        var ids = had.Union(waited).Union(wished).ToList();
        var people = await db.Bookings.Where(one => ids.Contains(one.Id) && one.CancelledAt == null).OrderBy(one => one.Id)
            .ToListAsync(cancel);
        return people.ConvertAll(one => new SessionLoss(one, had.Contains(one.Id) ? SessionHope.Place
            : waited.Contains(one.Id) ? SessionHope.Queue : SessionHope.Wish, back.FindAll(kept => kept.BookingId == one.Id)));
    }

    private async Task<List<Guid>> LeadBack(EventRooms house, List<SessionLoss> losses, DateTimeOffset at, CancellationToken cancel)
    {
        List<Guid> freed = [];
        foreach (var loss in losses.Where(one => one.Kept.Count > 0))
            freed.AddRange(await TakeBack(house, loss.Booking, loss.Kept, at, cancel));
        return freed;
    }

    private async Task Tell(Event planned, BookingTerms terms, Session gone, SessionLoss loss, DateTimeOffset at, CancellationToken cancel)
    {
        if (!loss.Booking.Hears(planned, at)) return;
        var house = await Rooms(terms, cancel);
        var mine = (await PlacesOf(loss.Booking, cancel)).Select(place => house.Find(place.SessionId)).OfType<Session>().ToList();
        var told = new DroppedSession(gone, loss.Hope, mine.Find(one => loss.Kept.Exists(kept => kept.SessionId == one.Id)),
            [.. house.InsteadOf(gone, mine)], planned.BeginsAt <= at);
        Post((about, one, link, _) => BookingLetters.Dropped(about, one, told, link), planned, loss.Booking, at);
    }
}

/// <summary>What somebody had of a workshop.</summary>
internal enum SessionHope
{
    /// <summary>A place.</summary>
    Place = 0,

    /// <summary>A place in its queue.</summary>
    Queue = 1,

    /// <summary>A wish, before places are allocated.</summary>
    Wish = 2,
}

/// <summary>What somebody loses by a workshop that falls away.</summary>
/// <param name="Booking">Who.</param>
/// <param name="Hope">What the person had of it.</param>
/// <param name="Kept">Places that are still kept for the person, who had given them for this one.</param>
internal sealed record SessionLoss(Booking Booking, SessionHope Hope, List<SessionReturn> Kept);

/// <summary>A workshop that falls away, as one person reads it.</summary>
/// <param name="Session">The workshop.</param>
/// <param name="Hope">What the person had of it.</param>
/// <param name="Back">Where the person is again instead; null where nothing was kept.</param>
/// <param name="Free">What is free at that time, "B, 10:00–11:00 Uhr, noch 3 Plätze frei".</param>
/// <param name="HasBegun">Whether the event has begun, so that nothing is chosen on the own page any more.</param>
internal sealed record DroppedSession(Session Session, SessionHope Hope, Session? Back, IReadOnlyList<string> Free, bool HasBegun);
