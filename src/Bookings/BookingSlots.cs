using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>The slots of pages about registrations.</summary>
public static class BookingSlots
{
    /// <summary>On one's own page, where the place is sure: what one brings along.</summary>
    public static Slot<OwnBooking> Own { get; } = new();

    /// <summary>On one's own page, at its end: what there is after the event.</summary>
    public static Slot<OwnBooking> After { get; } = new();
}

/// <summary>One's own registration, as the link in a mail opens it.</summary>
/// <param name="Booking">The registration.</param>
/// <param name="Event">The event.</param>
/// <param name="Path">The address of one's own page.</param>
public sealed record OwnBooking(Booking Booking, Event Event, string Path);
