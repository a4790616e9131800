using Buendnisnetz.Events;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>What comes next; it says nothing about anybody.</summary>
[AllowAnonymous]
internal sealed class DateWishThanksModel : NounPage<Event>
{
    protected override Task<Event?> Find()
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        return Db.CalendarEvents.VisibleTo(Me, Db).Where(one => one.PublishedAt != null).AsNoTracking().FindBySlug(Slug, Cancel);
    }

    public void OnGet() { }
}
