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
        View = await new CalendarView(Noun.Name, Noun.CalendarPath, Noun.EventCalendarPath, CalendarFilter.Of(Request.Query))
            .With(Db.CalendarEvents.VisibleTo(Me, Db).OfAlliance(Noun.Id, Db), Db, AskedPage, Now, Cancel);

    public void OnGet() { }
}

/// <summary>The calendar of a network: its own events and those of its members; as month, list and map.</summary>
[AllowAnonymous]
internal sealed class NetworkCalendarModel : NounPage<Network>
{
    public CalendarView View { get; private set; } = null!;

    protected override Task<Network?> Find() => Db.Networks.FindBySlug(Slug, Cancel);

    protected override async Task LoadMore()
    {
        var (id, members) = (Noun.Id, Db.Memberships.InForce.Where(one => one.NetworkId == Noun.Id && one.AllianceId != null));
        var events = Db.CalendarEvents.VisibleTo(Me, Db).Where(one => one.NetworkId == id || one.People.Any(who => who.NetworkId == id)
            || members.Any(member => member.AllianceId == one.AllianceId));
        View = await new CalendarView(Noun.Name, Noun.CalendarPath, Noun.Below("veranstaltungen.ics"), CalendarFilter.Of(Request.Query))
            .With(events, Db, AskedPage, Now, Cancel);
    }

    public void OnGet() { }
}
