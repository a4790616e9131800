using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Session = Buendnisnetz.Events.Session;

namespace Buendnisnetz.Attendance;

/// <summary>What is different at the door of a workshop.</summary>
internal sealed partial class EntranceDesk
{
    private async Task Enter(Session workshop, Booking booking, DateTimeOffset at, CancellationToken cancel)
    {
        if (await VisitOf(workshop, booking, cancel) is { } visit) visit.Come(at);
        else db.SessionVisits.Add(SessionVisit.Of(booking, workshop.Id, at));
    }

    /// <summary>The person was not in the workshop after all; nor in the house, where nothing but doors left since said so.</summary>
    private async Task<EntranceAnswer> TakeBack(Event planned, EntranceNote note, Session workshop, Booking booking, DateTimeOffset at,
        CancellationToken cancel)
    {
        if (await VisitOf(workshop, booking, cancel) is not { } visit)
            return Refuse(planned, note, ArrivalOutcome.NotIn, booking, at);
        db.Remove(visit);
        var before = booking.State;
        var isElsewhere = await db.SessionVisits.AnyAsync(one => one.BookingId == booking.Id && one.SessionId != workshop.Id, cancel);
        if (!isElsewhere && await Comings(booking, cancel) is [var first, ..] all && all.All(one => one.SessionId is not null))
            await TakeBackComing(booking, first, at, cancel);
        return Add(planned, note, ArrivalKind.TakenBack, ArrivalOutcome.Entered, booking, before, at);
    }

    private Task<SessionVisit?> VisitOf(Session workshop, Booking booking, CancellationToken cancel) =>
        db.SessionVisits.FirstOrDefaultAsync(one => one.SessionId == workshop.Id && one.BookingId == booking.Id, cancel);
}
