using Buendnisnetz.Alliances;
using Buendnisnetz.Events;
using Buendnisnetz.Networks;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>The calendar of an alliance: as month, list and map.</summary>
[AllowAnonymous]
internal sealed class AllianceCalendarModel : NounPage<Alliance>
{
    public CalendarView View { get; private set; } = null!;

    protected override Task<Alliance?> Find() => Db.Alliances.VisibleTo(Me).FindBySlug(Slug, Cancel);

    protected override async Task LoadMore() =>
        View = await new CalendarView(Noun.Name, Noun.CalendarPath, $"{Noun.CalendarPath}.ics", CalendarFilter.Of(Request.Query))
            .With(Db.CalendarEvents.VisibleTo(Me, Db).OfAlliance(Noun.Id, Db), Db, AskedPage, Now, Cancel);

    public void OnGet() { }
}

/// <summary>The calendar of a network: its own events and those of its members; as month, list and map.</summary>
[AllowAnonymous]
internal sealed class NetworkCalendarModel : NounPage<Network>
{
    public CalendarView View { get; private set; } = null!;

    protected override Task<Network?> Find() => Db.Networks.FindBySlug(Slug, Cancel);

    protected override async Task LoadMore() =>
        View = await new CalendarView(Noun.Name, Noun.CalendarPath, $"{Noun.CalendarPath}.ics", CalendarFilter.Of(Request.Query))
            .With(Db.CalendarEvents.VisibleTo(Me, Db).OfNetworkAndMembers(Noun.Id, Db), Db, AskedPage, Now, Cancel);

    public void OnGet() { }
}

/// <summary>What the calendar of an alliance shows, for people's own calendars.</summary>
[AllowAnonymous]
internal sealed class AllianceFeedModel(Site site) : NounPage<Alliance>
{
    protected override Task<Alliance?> Find() => Db.Alliances.VisibleTo(Me).FindBySlug(Slug, Cancel);

    public async Task<IActionResult> OnGetAsync() => EventCalendar.Answer(Noun.Name, await CalendarFilter.Of(Request.Query)
        .Of(Db.CalendarEvents.Open.OfAlliance(Noun.Id, Db)).ForCalendars(Now).ToListAsync(Cancel), site, Now);
}

/// <summary>What the calendar of a network shows, for people's own calendars.</summary>
[AllowAnonymous]
internal sealed class NetworkFeedModel(Site site) : NounPage<Network>
{
    protected override Task<Network?> Find() => Db.Networks.FindBySlug(Slug, Cancel);

    public async Task<IActionResult> OnGetAsync() => EventCalendar.Answer(Noun.Name, await CalendarFilter.Of(Request.Query)
        .Of(Db.CalendarEvents.Open.OfNetworkAndMembers(Noun.Id, Db)).ForCalendars(Now).ToListAsync(Cancel), site, Now);
}
