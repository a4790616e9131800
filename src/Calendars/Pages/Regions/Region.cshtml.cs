using Buendnisnetz.Events;
using Buendnisnetz.Events.Pages;
using Buendnisnetz.Territory;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>A page about a Land, a Kreis or a municipality and what happens there.</summary>
internal abstract class AreaPage : NounPage<Area>
{
    protected override async Task<Area?> Find() => AreaKey.TryParse(Route("area"), out var key)
        ? await Db.Areas.AsNoTracking().FirstOrDefaultAsync(one => one.Key == key, Cancel) : null;

    /// <summary>Those of these events that are there.</summary>
    protected IQueryable<Event> There(IQueryable<Event> events) => events.In(Noun.Key, Db);

    /// <summary>Those of them that everybody may read and that are wanted, for feeds.</summary>
    protected IQueryable<Event> InFeed => CalendarFilter.Of(Request.Query).Of(There(Db.CalendarEvents.Open));
}

/// <summary>The calendar of a Land, a Kreis or a municipality: as month, list and map.</summary>
[AllowAnonymous]
internal sealed class RegionModel : AreaPage
{
    public CalendarView View { get; private set; } = null!;

    public string In => GermanPlace.In(Noun.Title);

    public Bundesland? Land => Noun.Kind == AreaKind.Land ? null : Bundesland.Of(Noun.Key);

    protected override async Task LoadMore()
    {
        var path = CalendarPaths.Of(Noun.Key);
        View = await new CalendarView(Noun.Title, path, $"{path}.ics", CalendarFilter.Of(Request.Query)) { Atom = $"{path}.atom" }
            .With(There(Db.CalendarEvents.VisibleTo(Me, Db)), Db, AskedPage, Now, Cancel);
    }

    public void OnGet() { }
}

/// <summary>What happens in a region, for people's own calendars.</summary>
[AllowAnonymous]
internal sealed class RegionFeedModel(Site site) : AreaPage
{
    public async Task<IActionResult> OnGetAsync() => EventCalendar.Answer(Noun.Title,
        await InFeed.ForCalendars(Now).ToListAsync(Cancel), site, Now);
}

/// <summary>What is new in a region, for feed readers.</summary>
[AllowAnonymous]
internal sealed class RegionNewsModel(Site site) : AreaPage
{
    public Task<ContentResult> OnGetAsync() => EventFeed.Answer($"Veranstaltungen: {Noun.Title}", $"{CalendarPaths.Of(Noun.Key)}.atom",
        CalendarPaths.Of(Noun.Key), InFeed, site, Now, Cancel);
}
