using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Events.Pages;

/// <summary>One event for a calendar.</summary>
[AllowAnonymous]
internal sealed class CalendarOneModel(Site site) : NounPage<Event>
{
    protected override Task<Event?> Find() => Db.CalendarEvents.VisibleTo(Me, Db).Where(one => one.PublishedAt != null).AsNoTracking()
        .FindBySlug(Slug, Cancel);

    public IActionResult OnGet() => EventCalendar.Answer(Noun.Title, [Noun], site, Now);
}
