using Buendnisnetz.Events;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>
/// One's own day for a calendar: the programme with the workshops one has. The address is as secret as the link in the mail.
/// </summary>
[AllowAnonymous]
internal sealed class OwnCalendarModel(Site site) : OwnPage
{
    public async Task<IActionResult> OnGetAsync()
    {
        var programme = await Db.ProgrammeOf(Event!, Cancel);
        if (!programme.Items.Any()) return Redirect(Event!.CalendarPath);
        var mine = await Db.SessionPlaces.Where(one => one.BookingId == Booking!.Id).Select(one => one.SessionId).ToListAsync(Cancel);
        var text = ProgrammeCalendar.Of(programme, site, Now, session => !session.IsBookable || mine.Contains(session.Id));
        return Content(text, "text/calendar; charset=utf-8");
    }
}
