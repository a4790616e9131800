using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Attendance.Pages;

/// <summary>One's own ticket on paper. Whoever brought colleagues along has a link for each of them.</summary>
[AllowAnonymous]
internal sealed class CardModel : OwnDayPage
{
    public Ticket? Ticket { get; private set; }

    protected override Task LoadMore()
    {
        if (Noun.State is BookingState.Placed or BookingState.Came) Ticket = Ticket.Of(Mine);
        else Response.StatusCode = 404;
        return Task.CompletedTask;
    }

    public void OnGet() { }
}

/// <summary>A page about one's own day, by the link in a mail. Its address is a secret.</summary>
internal abstract class OwnDayPage : NounPage<Booking>
{
    public Event Event { get; private set; } = null!;

    public string Own => BookingPaths.Own(Route("token"));

    protected OwnBooking Mine => new(Noun, Event, Own);

    protected override async Task<Booking?> Find()
    {
        if (await Db.BookingByLink(Route("token"), Now, Cancel) is not { } booking) return null;
        Event = await Db.CalendarEvents.FirstAsync(one => one.Id == booking.EventId, Cancel);
        return booking;
    }

    protected override IActionResult Missing()
    {
        Response.StatusCode = 404;
        return Page();
    }
}
