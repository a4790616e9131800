using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>Workshops that are at another time than when they were chosen.</summary>
internal sealed partial class BookingDesk
{
    /// <summary>
    /// Whoever has two workshops at once now keeps the one they got first, waits for nothing, and reads it in a letter; nobody is booked
    /// twice at the same time, whatever the team moves.
    /// </summary>
    public async Task Part(Event planned, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(planned.Id, cancel);
        if (Rests(planned, at) || await db.TermsOf(planned.Id, cancel) is not { } terms) return;
        var house = await Rooms(terms, cancel);
        var places = await db.SessionPlaces.Where(place => place.EventId == planned.Id).ToListAsync(cancel);
        List<Guid> freed = [];
        foreach (var mine in places.GroupBy(place => place.BookingId)) freed.AddRange(await Part(planned, house, [.. mine], at, cancel));
        await db.SaveChangesAsync(cancel);
        await FillSessions(planned, terms, freed, at, cancel);
        await Done(turn, cancel);
    }

    private async Task<List<Guid>> Part(Event planned, EventRooms house, List<SessionPlace> mine, DateTimeOffset at,
        CancellationToken cancel)
    {
        List<Session> kept = [], given = [];
        foreach (var place in mine.OrderBy(place => place.GivenAt).ThenBy(place => house.Find(place.SessionId)?.BeginsAt))
        {
            if (house.Find(place.SessionId) is not { } session) continue;
            if (kept.Exists(other => house.Excludes(session, other)))
            {
                db.SessionPlaces.Remove(place);
                given.Add(session);
            }
            else kept.Add(session);
        }
        if (given.Count == 0) return [];
        var booking = await db.Bookings.FirstAsync(one => one.Id == mine[0].BookingId, cancel);
        Post((about, one, link, _) => BookingLetters.Parted(about, one, kept, given, link), planned, booking, at);
        return [.. given.Select(session => session.Id)];
    }
}
