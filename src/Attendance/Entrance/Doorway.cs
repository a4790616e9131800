using Buendnisnetz.Bookings;
using Session = Buendnisnetz.Events.Session;

namespace Buendnisnetz.Attendance;

/// <summary>
/// A door at which people are let in: that of the house, or that of one workshop. It knows who may pass and who has passed; everything else
/// is the same at every door.
/// </summary>
internal sealed class Doorway
{
    private readonly Session? workshop;
    private readonly Dictionary<Guid, DateTimeOffset> visits;
    private readonly ILookup<Guid, Session> places;

    private Doorway(Session? workshop, Dictionary<Guid, DateTimeOffset> visits, ILookup<Guid, Session> places) =>
        (this.workshop, this.visits, this.places) = (workshop, visits, places);

    /// <summary>Looks once at who has been let in and who has a place where; at one person alone, where it is about one.</summary>
    public static async Task<Doorway> Of(Db db, Session? workshop, CancellationToken cancel, Guid? only = null)
    {
        if (workshop is null) return new(null, [], Enumerable.Empty<Session>().ToLookup(_ => Guid.Empty));
        var sessions = (await db.BookableSessions(workshop.EventId, cancel)).ToDictionary(one => one.Id);
        var visits = await db.SessionVisits.Where(one => one.SessionId == workshop.Id && (only == null || one.BookingId == only))
            .ToDictionaryAsync(one => one.BookingId, one => one.CameAt, cancel);
        var places = await db.SessionPlaces.AsNoTracking().Where(place => place.EventId == workshop.EventId
            && (only == null || place.BookingId == only)).ToListAsync(cancel);
        return new(workshop, visits, places.Where(place => sessions.ContainsKey(place.SessionId))
            .ToLookup(place => place.BookingId, place => sessions[place.SessionId]));
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
    public DateTimeOffset? Since(Booking one) => workshop is null ? one.CameAt : visits.TryGetValue(one.Id, out var at) ? at : null;

    /// <summary>How somebody stands here, in words.</summary>
    public string StandOf(Booking one) => OutcomeOf(one) switch
    {
        _ when Since(one) is { } since => $"da seit {since.BerlinTime:HH:mm} Uhr",
        ArrivalOutcome.Elsewhere => $"hat hier keinen Platz, {OwnPlace(one)}",
        ArrivalOutcome.Entered when workshop is not null => "noch nicht da",
        _ => EntranceHours.StandOf(one),
    };

    /// <summary>Where somebody has a place who has none here; null where that says nothing.</summary>
    public string? WayOf(Booking one) => OutcomeOf(one) == ArrivalOutcome.Elsewhere ? $"{one.Name} {StandOf(one)}." : null;

    /// <summary>The place that the person has at this time, else the same workshop at another.</summary>
    private string OwnPlace(Booking one) =>
        places[one.Id].FirstOrDefault(place => place.Overlaps(workshop!)) is { } now ? $"sondern in {NameOf(now)}"
        : places[one.Id].FirstOrDefault(place => place.WorkshopId == workshop!.WorkshopId) is { } again
            ? $"sondern {again.Time.InWords}" : "auch nicht in einem anderen Workshop um diese Zeit";

    private static string NameOf(Session session) => session.Title.Quoted + (session.Room is { } room ? $", {room}" : "");
}
