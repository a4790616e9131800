namespace Buendnisnetz.Bookings;

/// <summary>The day itself: somebody comes, perhaps without having registered. This is the one place that knows who was there.</summary>
public sealed partial class Booking
{
    /// <summary>Somebody comes who has not registered; letters go nowhere where no mailbox is given.</summary>
    public static Booking WalkIn(Guid eventId, Attendee who, DateTimeOffset at)
    {
        var booking = Of(eventId, who, null, null, at);
        booking.Come(at);
        return booking;
    }

    /// <summary>
    /// The person came in: whoever is there has a place, also one who had cancelled or waited. Told twice, the earlier moment counts.
    /// </summary>
    public void Come(DateTimeOffset at)
    {
        CameAt = CameAt is { } earlier && earlier < at ? earlier : at;
        (ConfirmedAt, PlacedAt) = (ConfirmedAt ?? at, PlacedAt ?? at);
        if (RequestedAt is not null) AdmittedAt ??= at;
        (CancelledAt, OfferedUntil, HeldUntil) = (null, null, null);
    }

    /// <summary>The person did not come after all: it stands again where it stood before.</summary>
    public void TakeBackComing(BookingState before, DateTimeOffset at)
    {
        CameAt = null;
        if (before is BookingState.Cancelled or BookingState.Declined) CancelledAt = at;
        if (before is BookingState.Waiting or BookingState.Requested) PlacedAt = null;
        if (before is BookingState.Requested) AdmittedAt = null;
    }
}
