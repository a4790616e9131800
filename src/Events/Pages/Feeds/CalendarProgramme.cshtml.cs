using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Events.Pages;

/// <summary>The programme of an event for a calendar.</summary>
[AllowAnonymous]
internal sealed class CalendarProgrammeModel(Site site) : NounPage<Event>
{
    protected override Task<Event?> Find() => Db.CalendarEvents.VisibleTo(Me, Db).Where(one => one.PublishedAt != null).AsNoTracking()
        .FindBySlug(Slug, Cancel);

    public async Task<IActionResult> OnGetAsync() =>
        Content(ProgrammeCalendar.Of(await Db.ProgrammeOf(Noun, Cancel), site, Now), EventCalendar.ContentType);
}
