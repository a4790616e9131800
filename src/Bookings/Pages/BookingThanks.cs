using Buendnisnetz.Events;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>What comes next after registering; it says nothing about anybody.</summary>
[AllowAnonymous]
internal abstract class BookingThanksPage : NounPage<Event>
{
    public Event Event => Noun;

    protected override Task<Event?> Find()
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        return Db.CalendarEvents.VisibleTo(Me, Db).AsNoTracking().FindBySlug(Slug, Cancel);
    }

    public void OnGet() { }
}
