using Buendnisnetz.Accounts;
using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>Somebody else comes in the place of whoever is registered.</summary>
internal sealed partial class BookingDesk
{
    /// <summary>
    /// Somebody else comes instead, and is told. Where the mailbox was changed lately, the one before can still take the place back.
    /// </summary>
    public async Task Substitute(Event planned, Guid bookingId, Attendee who, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(planned.Id, cancel);
        if (await Find(planned, bookingId, cancel) is not { } booking) return;
        await db.Entry(booking).ReloadAsync(cancel);
        var before = booking.Name;
        await Remember(booking, cancel);
        booking.Substitute(who, at);
        await db.BookingAnswers.Where(one => one.BookingId == booking.Id).ExecuteDeleteAsync(cancel);
        await db.MailboxChanges.Where(one => one.BookingId == booking.Id).ExecuteDeleteAsync(cancel);
        await db.TakeBackQuestions(BookingPaths.Purpose, booking.Id, at, cancel);
        Post((one, guest, link, site) => BookingLetters.InPlaceOf(before, one, guest, link, site), planned, booking, at);
        await Done(turn, cancel);
    }

    /// <summary>Whose mailbox was changed lately may not have named anybody: who it was is remembered as long as that is asked.</summary>
    private async Task Remember(Booking booking, CancellationToken cancel)
    {
        foreach (var move in await db.MailboxMoves.Where(one => one.BookingId == booking.Id).ToListAsync(cancel)) move.Remember(booking);
    }
}
