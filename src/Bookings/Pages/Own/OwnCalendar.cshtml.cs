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
        var dialsIn = Booking!.State is BookingState.Placed or BookingState.Came && Event!.HasRoom;
        if (!programme.Items.Any() && !dialsIn) return Redirect(Event!.CalendarPath);
        var mine = await Db.SessionPlaces.Where(one => one.BookingId == Booking!.Id).Select(one => one.SessionId).ToListAsync(Cancel);
        if (dialsIn) return Content(Whole(programme, mine), EventCalendar.ContentType);
        var text = ProgrammeCalendar.Of(programme, site, Now, session => !session.NeedsPlace || mine.Contains(session.Id));
        return Content(text, "text/calendar; charset=utf-8");
    }

    /// <summary>The whole event, too, because it says how one takes part from afar.</summary>
    private string Whole(Programme programme, List<Guid> mine) => PersonalCalendar.Of(Event!.Title,
        [new(Event, PersonalStanding.Comes, null, Booking!.Version, null, programme,
            programme.Items.Where(item => !item.NeedsPlace || mine.Contains(item.Id)).Select(item => item.Id).ToHashSet())], site, Now);
}
