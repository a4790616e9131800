using Buendnisnetz.Bookings;
using Session = Buendnisnetz.Events.Session;

namespace Buendnisnetz.Attendance;

/// <summary>
/// A door at which people are let in: that of the house, or that of one workshop. It knows who may pass and who has passed; everything else
/// is the same at every door. It learns who passes, so that many may pass one after the other.
/// </summary>
internal sealed class Doorway
{
    private readonly Session? workshop;
    private readonly Dictionary<Guid, SessionVisit> visits;
    private readonly ILookup<Guid, Session> places;
    private readonly ILookup<Guid, (DateTimeOffset At, Session Door)> ways;

    private Doorway(Session? workshop, Dictionary<Guid, SessionVisit> visits, ILookup<Guid, Session> places,
        ILookup<Guid, (DateTimeOffset At, Session Door)> ways) =>
        (this.workshop, this.visits, this.places, this.ways) = (workshop, visits, places, ways);

    /// <summary>Looks once at who has been let in and who has a place where; at some alone, where it is about these.</summary>
    public static async Task<Doorway> Of(Db db, Guid eventId, Session? workshop, CancellationToken cancel, IQueryable<Guid>? only = null)
    {
        var sessions = (await db.BookableSessions(eventId, cancel)).ToDictionary(one => one.Id);
        if (workshop is null) return new(null, [], Enumerable.Empty<Session>().ToLookup(_ => Guid.Empty),
            await WaysIn(db, eventId, sessions, only, cancel));
        var visits = db.SessionVisits.Where(one => one.SessionId == workshop.Id);
        var places = db.SessionPlaces.AsNoTracking().Where(place => place.EventId == workshop.EventId);
        visits = only is null ? visits.AsNoTracking() : visits.Where(one => only.Contains(one.BookingId));
        if (only is not null) places = places.Where(place => only.Contains(place.BookingId));
        var booked = (await places.ToListAsync(cancel)).Where(place => sessions.ContainsKey(place.SessionId));
        return new(workshop, await visits.ToDictionaryAsync(one => one.BookingId, cancel),
            booked.ToLookup(place => place.BookingId, place => sessions[place.SessionId]),
            Enumerable.Empty<(DateTimeOffset, Session)>().ToLookup(_ => Guid.Empty));
    }

    /// <summary>Who came in at the door of which workshop, and when.</summary>
    private static async Task<ILookup<Guid, (DateTimeOffset At, Session Door)>> WaysIn(Db db, Guid eventId,
        Dictionary<Guid, Session> sessions, IQueryable<Guid>? only, CancellationToken cancel)
    {
        var let = db.Arrivals.OfEvent(eventId)
            .Where(one => one.Kind == ArrivalKind.LetIn && one.SessionId != null && one.BookingId != null);
        if (only is not null) let = let.Where(one => only.Contains(one.BookingId!.Value));
        return (await let.Select(one => new { Booking = one.BookingId!.Value, Session = one.SessionId!.Value, one.At }).ToListAsync(cancel))
            .Where(one => sessions.ContainsKey(one.Session)).ToLookup(one => one.Booking, one => (one.At, sessions[one.Session]));
    }

    /// <summary>What speaks against letting somebody in here.</summary>
    public ArrivalOutcome OutcomeOf(Booking one)
    {
        var outcome = EntranceHours.OutcomeOf(one.State);
        return workshop is null || outcome is not (ArrivalOutcome.Entered or ArrivalOutcome.AlreadyIn) ? outcome
            : visits.ContainsKey(one.Id) ? ArrivalOutcome.AlreadyIn
            : places[one.Id].Any(place => place.Id == workshop.Id) ? ArrivalOutcome.Entered : ArrivalOutcome.Elsewhere;
    }

    /// <summary>Whether somebody may pass who has not passed yet.</summary>
    public bool Admits(Booking one) => OutcomeOf(one) == ArrivalOutcome.Entered;

    /// <summary>Since when somebody is in; null where the person is not.</summary>
    public DateTimeOffset? Since(Booking one) => workshop is null ? one.CameAt : VisitOf(one)?.CameAt;

    /// <summary>The visit of somebody who was let in at this door of a workshop; null where the person was not.</summary>
    public SessionVisit? VisitOf(Booking one) => visits.GetValueOrDefault(one.Id);

    /// <summary>Somebody passes, or is told to have passed earlier. A first visit to a workshop is handed out to be kept.</summary>
    public SessionVisit? Pass(Booking one, DateTimeOffset at)
    {
        if (workshop is null) return null;
        if (VisitOf(one) is not { } visit) return visits[one.Id] = SessionVisit.Of(one, workshop.Id, at);
        visit.Come(at);
        return null;
    }

    /// <summary>Somebody has not passed after all.</summary>
    public void Forget(Booking one) => visits.Remove(one.Id);

    /// <summary>How somebody stands here, in words.</summary>
    public string StandOf(Booking one) => OutcomeOf(one) switch
    {
        _ when Since(one) is { } since => $"da seit {since.BerlinTime:HH:mm} Uhr{(DoorOf(one) is { } door ? $" ({door})" : "")}",
        ArrivalOutcome.Elsewhere => $"hat hier keinen Platz, {OwnPlace(one)}",
        ArrivalOutcome.Entered when workshop is not null => "noch nicht da",
        _ => EntranceHours.StandOf(one),
    };

    /// <summary>
    /// What is to be said of somebody for whom something speaks against it here: where the person has a place, or since when and by which
    /// door she is in; null where that says nothing.
    /// </summary>
    public string? WayOf(Booking one) => OutcomeOf(one) switch
    {
        ArrivalOutcome.Elsewhere => $"{one.Name} {StandOf(one)}.",
        ArrivalOutcome.AlreadyIn when Since(one) is not null => $"{one.Name} ist schon {StandOf(one)}.",
        _ => null,
    };

    /// <summary>By which workshop's door somebody came into the house; null where it was the entrance.</summary>
    private string? DoorOf(Booking one) => ways[one.Id].FirstOrDefault(way => (way.At - Since(one)!.Value).Duration() < Instant).Door
        is { } door ? NameOf(door) : null;

    /// <summary>What databases round a moment by, and more.</summary>
    private static readonly TimeSpan Instant = TimeSpan.FromMilliseconds(1);

    /// <summary>The place that the person has at this time, else the same workshop at another.</summary>
    private string OwnPlace(Booking one) =>
        places[one.Id].FirstOrDefault(place => place.Overlaps(workshop!)) is { } now ? $"sondern in {NameOf(now)}"
        : places[one.Id].FirstOrDefault(place => place.WorkshopId == workshop!.WorkshopId) is { } again
            ? $"sondern {again.Time.InWords}" : "auch nicht in einem anderen Workshop um diese Zeit";

    private static string NameOf(Session session) => session.Title.Quoted + (session.Room is { } room ? $", {room}" : "");
}
