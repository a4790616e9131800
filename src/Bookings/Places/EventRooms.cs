using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>
/// The workshops of an event while places are given and taken: how many are taken in each, and what excludes what. It counts along, so that
/// one look at the database is enough for however many people.
/// </summary>
internal sealed class EventRooms(IReadOnlyList<Session> sessions, Dictionary<Guid, int> taken, int walkMinutes)
{
    /// <summary>The workshops, in their order.</summary>
    public IReadOnlyList<Session> Sessions => sessions;

    /// <summary>The workshop of this id; null where it is none that one books.</summary>
    public Session? Find(Guid id) => sessions.FirstOrDefault(session => session.Id == id);

    /// <summary>How many places are free.</summary>
    public int Free(Session session) => session.Most!.Value - taken.GetValueOrDefault(session.Id);

    /// <summary>How many are taken.</summary>
    public int Taken(Session session) => taken.GetValueOrDefault(session.Id);

    /// <summary>Counts a place that was given (+1) or became free (-1).</summary>
    public void Count(Guid session, int change) => taken[session] = taken.GetValueOrDefault(session) + change;

    /// <summary>Nobody can have both: at the same time, too far to walk, or the same workshop twice.</summary>
    public bool Excludes(Session one, Session other) => one.Id != other.Id
        && (one.WorkshopId == other.WorkshopId || one.Overlaps(other) || TooFar(one, other) || TooFar(other, one));

    /// <summary>Looks once at what is taken.</summary>
    public static async Task<EventRooms> Look(Db db, BookingTerms terms, CancellationToken cancel)
    {
        var (places, returns) = (db.SessionPlaces, db.SessionReturns);
        var all = await db.SessionsWithPlaces(terms.EventId).Select(one => new
        {
            Session = one,
            Taken = places.Count(place => place.EventId == one.EventId && place.SessionId == one.Id)
                + returns.Count(kept => kept.EventId == one.EventId && kept.SessionId == one.Id),
        }).AsNoTracking().ToListAsync(cancel);
        var bookable = all.Where(one => one.Session.IsBookable).ToList();
        return new(bookable.ConvertAll(one => one.Session), bookable.ToDictionary(one => one.Session.Id, one => one.Taken),
            terms.WalkMinutes);
    }

    private bool TooFar(Session before, Session after) => before.RoomKey is not null && after.RoomKey is not null
        && before.RoomKey != after.RoomKey && before.EndsAt <= after.BeginsAt
        && after.BeginsAt < before.EndsAt.AddMinutes(walkMinutes);
}
