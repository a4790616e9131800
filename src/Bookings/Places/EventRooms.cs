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

    /// <summary>Workshops that fall away.</summary>
    public IReadOnlyList<Session> Dropped { get; private init; } = [];

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

    /// <summary>The workshops one may be in instead of this one: those of the rounds in which it is.</summary>
    public IEnumerable<Session> InRoundOf(Session session) => ProgrammeRounds.Of(sessions)
        .Where(round => round.Sessions.Any(one => one.Id == session.Id)).SelectMany(round => round.Sessions).DistinctBy(one => one.Id)
        .Where(one => one.Id != session.Id);

    /// <summary>Why the team cannot move somebody from one workshop to another; null where it can.</summary>
    /// <param name="from">The workshop in which the person has a place.</param>
    /// <param name="to">The other one.</param>
    /// <param name="mine">All in which the person has places.</param>
    /// <param name="kept">How many places there are kept for the person already.</param>
    public string? ObstacleToMoving(Guid from, Guid to, IReadOnlyCollection<Guid> mine, int kept)
    {
        if (!mine.Contains(from) || Find(from) is not { } left)
            return "Dort hat die Person keinen Platz mehr. Bitte sehen Sie noch einmal nach.";
        if (Find(to) is not { } wanted) return "Diesen Workshop gibt es nicht mehr, oder er entfällt.";
        if (InRoundOf(left).All(one => one.Id != to))
            return $"{wanted.Title.Quoted} gehört nicht zur selben Runde wie {left.Title.Quoted}.";
        return ObstacleBeside(wanted, [.. mine.Where(id => id != from).Select(Find).OfType<Session>()])
            ?? (Free(wanted) + kept > 0 ? null : $"{wanted.Title.Quoted} ist voll.");
    }

    /// <summary>What is free at the time of a workshop that falls away, for somebody who has these others.</summary>
    public IEnumerable<string> InsteadOf(Session gone, IReadOnlyCollection<Session> mine) => sessions
        .Where(one => one.Overlaps(gone) && Free(one) > 0 && !mine.Any(other => other.Id == one.Id || Excludes(one, other)))
        .Select(one => $"{one.Title}, {one.HoursAndRoom}, noch {German.Count(Free(one), "Platz", "Plätze")} frei");

    private string? ObstacleBeside(Session wanted, List<Session> others) => others.Find(other => Excludes(wanted, other)) switch
    {
        null => null,
        { } same when same.WorkshopId == wanted.WorkshopId => $"In {wanted.Title.Quoted} ist die Person schon zu einer anderen Zeit.",
        { } other => $"{wanted.Title.Quoted} geht nicht zusammen mit {other.Title.Quoted}, wo die Person auch einen Platz hat.",
    };

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
            terms.WalkMinutes)
        {
            Dropped = [.. all.Select(one => one.Session).Where(one => one.NeedsPlace && one.IsDropped)],
        };
    }

    private bool TooFar(Session before, Session after) => before.RoomKey is not null && after.RoomKey is not null
        && before.RoomKey != after.RoomKey && before.EndsAt <= after.BeginsAt
        && after.BeginsAt < before.EndsAt.AddMinutes(walkMinutes);
}
