using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Session = Buendnisnetz.Events.Session;

namespace Buendnisnetz.Attendance;

/// <summary>What is different at the door of a workshop.</summary>
internal sealed partial class EntranceDesk
{
    /// <summary>The doors of these notes, each looked at once for all who stand there.</summary>
    private async Task<IReadOnlyDictionary<Guid, Doorway>> Doors(Event planned, IReadOnlyList<EntranceNote> notes, CancellationToken cancel)
    {
        Dictionary<Guid, Doorway> found = [];
        foreach (var there in notes.GroupBy(one => one.Workshop?.Id ?? Guid.Empty))
            found[there.Key] = await Doorway.Of(db, planned.Id, there.First().Workshop, cancel, Meant(planned, [.. there]));
        return found;
    }

    private Doorway DoorOf(EntranceNote note) => doors[note.Workshop?.Id ?? Guid.Empty];

    private IQueryable<Guid> Meant(Event planned, List<EntranceNote> notes)
    {
        var codes = notes.ConvertAll(one => TicketCode.Plain(one.Code ?? ""));
        var ids = notes.Select(one => one.BookingId).OfType<Guid>().ToList();
        return db.Bookings.OfEvent(planned.Id).Where(one => codes.Contains(one.Code) || ids.Contains(one.Id)).Select(one => one.Id);
    }

    /// <summary>The person was not in the workshop after all; nor in the house, where nothing but doors left since said so.</summary>
    private async Task<EntranceAnswer> TakeBack(Event planned, EntranceNote note, Session workshop, Booking booking, DateTimeOffset at,
        CancellationToken cancel)
    {
        var door = DoorOf(note);
        if (door.VisitOf(booking) is not { } visit) return Refuse(planned, note, ArrivalOutcome.NotIn, booking, at);
        db.Remove(visit);
        door.Forget(booking);
        var before = booking.State;
        var isElsewhere = await db.SessionVisits.AnyAsync(one => one.BookingId == booking.Id && one.SessionId != workshop.Id, cancel);
        if (!isElsewhere && await Comings(booking, cancel) is [var first, ..] all && all.All(one => one.SessionId is not null))
            await TakeBackComing(booking, first, at, cancel);
        return Add(planned, note, ArrivalKind.TakenBack, ArrivalOutcome.Entered, booking, before, at);
    }
}
