using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Events.Pages;

/// <summary>The editions of a series for a calendar.</summary>
[AllowAnonymous]
internal sealed class CalendarSeriesModel(Site site) : NounPage<EventSeries>
{
    protected override Task<EventSeries?> Find() => Db.Series.AsNoTracking().FindBySlug(Slug, Cancel);

    public async Task<IActionResult> OnGetAsync() => EventCalendar.Answer(Noun.Name,
        await Db.CalendarEvents.Open.Where(one => one.SeriesId == Noun.Id).Soonest.AsNoTracking().ToListAsync(Cancel), site, Now);
}
