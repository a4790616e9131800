using Buendnisnetz.Accounts;
using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>
/// One's own registration, by the link in a mail. Looking changes nothing; each change is a button. Where there is nothing any more, the
/// page says so.
/// </summary>
internal abstract class OwnPage : NounPage<AnswerLink>
{
    public Booking? Booking { get; private set; }

    public Event? Event { get; private set; }

    public BookingTerms? Terms { get; private set; }

    public EventRooms? House { get; private set; }

    public string Own => BookingPaths.Own(Route("token"));

    public OwnBooking Mine => new(Booking!, Event!, Own);

    /// <summary>Why nothing can be changed any more; null where it can.</summary>
    public string? Obstacle => Booking!.ObstacleToChange()
        ?? (Event!.BeginsAt <= Now ? "Die Veranstaltung hat begonnen; ändern lässt sich hier nichts mehr." : null);

    protected override async Task<AnswerLink?> Find()
    {
        if (await Db.FindAnswer(BookingPaths.Purpose, Route("token"), Cancel) is not { } link) return null;
        if (link.StateAt(Now) != LinkState.Open) return null;
        Booking = await Db.Bookings.FirstOrDefaultAsync(one => one.Id == link.SubjectId, Cancel);
        if (Booking is null) return null;
        Event = await Db.CalendarEvents.FirstAsync(one => one.Id == Booking.EventId, Cancel);
        Terms = await Db.BookingTerms.FirstAsync(one => one.EventId == Booking.EventId, Cancel);
        House = await EventRooms.Look(Db, Terms, Cancel);
        return link;
    }

    protected override IActionResult Missing()
    {
        Response.StatusCode = 404;
        return Page();
    }

    /// <summary>Why it could not be done; null where it could.</summary>
    public string? Refused { get; private set; }

    /// <summary>Whether there is nothing to show but why.</summary>
    public bool IsStopped => Booking is null || Refused is not null;

    /// <summary>
    /// Does what was asked for and leads back to one's own page, which shows how it stands now; nothing is kept in a cookie.
    /// </summary>
    protected async Task<IActionResult> Do(Func<Task> verb)
    {
        try { await verb(); }
        catch (Refusal refusal)
        {
            Refused = refusal.Message;
            return Again();
        }
        return Redirect(Own);
    }
}
