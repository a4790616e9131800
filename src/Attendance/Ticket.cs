using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Attendance;

/// <summary>What one brings along: one's own code, as a picture and in signs.</summary>
/// <param name="Event">The event.</param>
/// <param name="Name">Who comes.</param>
/// <param name="Organisation">For whom.</param>
/// <param name="Code">The code, plain.</param>
/// <param name="Path">The address of the ticket to be printed.</param>
/// <param name="IsThere">Whether the person is in already.</param>
public sealed record Ticket(Event Event, string Name, string? Organisation, string Code, string Path, bool IsThere)
{
    /// <summary>The code as people read it.</summary>
    public string Words => TicketCode.Grouped(Code);

    /// <summary>The code as a picture without a size of its own.</summary>
    public string Picture => QrPicture.Of(Code);

    /// <summary>The ticket of one's own page; none once the event is over.</summary>
    internal static Ticket? Before(DateTimeOffset now, OwnBooking own) => own.Event.StateAt(now) == EventState.Held ? null : Of(own);

    internal static Ticket Of(OwnBooking own) =>
        new(own.Event, own.Booking.Name, own.Booking.Organisation, own.Booking.Code, own.TicketPath, own.Booking.CameAt is not null);
}
