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
        var sessions = await db.BookableSessions(terms.EventId, cancel);
        var taken = sessions.Count == 0 ? [] : await db.TakenSessions(terms.EventId).GroupBy(id => id)
            .Select(all => new { all.Key, Count = all.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, cancel);
        return new(sessions, taken, terms.WalkMinutes);
    }

    private bool TooFar(Session before, Session after) => before.RoomKey is not null && after.RoomKey is not null
        && before.RoomKey != after.RoomKey && before.EndsAt <= after.BeginsAt
        && after.BeginsAt < before.EndsAt.AddMinutes(walkMinutes);
}
