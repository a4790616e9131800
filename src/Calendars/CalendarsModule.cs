using Buendnisnetz.Alliances;
using Buendnisnetz.Events;
using Buendnisnetz.Networks;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Calendars;

/// <summary>Calendars everywhere: foreign ones taken over, those of regions, days that are not fixed yet, action days.</summary>
public sealed class CalendarsModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module.Services.AddSingleton<CalendarFetch>().AddScoped<ImportDesk>().AddScoped<DateDesk>().AddScoped<ActionDesk>();
        module.Maps(CalendarMapping.Map).Styles("calendars.css").StylesOf<EventsModule>("events.css");
        foreach (var activity in CalendarData.Activities) module.Contributes(activity);
        foreach (var data in CalendarData.All) module.Contributes(data);
        foreach (var rule in CalendarData.Rules) module.Contributes(rule);
        Work(module);
        Show(module);
    }

    private static void Work(Registration module) => module
        .HandlesJob<CalendarDue, AskCalendar>("CalendarDue", Priority.Bulk, called: "Einen fremden Kalender lesen")
        .HandlesDailyJob<CalendarMorning, AskCalendarsAgain>("CalendarMorning", hour: 5, called: "Vergessene fremde Kalender lesen")
        .HandlesJob<DateKnown, TellWishes>("DateKnown", called: "Einen festen Termin ansagen")
        .HandlesJob<DateKnownFor, TellWish>("DateKnownFor", Priority.Bulk, called: "Einer Person einen festen Termin sagen")
        .Reacts<EventTimed>(DateReactions.Timed).Reacts<EventCancelled>(DateReactions.Cancelled)
        .Reacts<EventPostponed>(DateReactions.Postponed)
        .Reacts<EventPublished>(ActionReactions.Published).Reacts<EventCancelled>(ActionReactions.Cancelled)
        .Reacts<AllianceEnded>(SourceEnds.OfAlliance).Reacts<NetworkEnded>(SourceEnds.OfNetwork)
        .Reacts<LifeStepTakenBack>(SourceEnds.TakeBack).Contributes(SourceEnds.Backfill);

    private static void Show(Registration module) => module
        .Contributes(ImportParts.Tasks).Contributes(ActionParts.Tasks).Contributes(ActionParts.Drafts)
        .Contributes(new PlaceRoom(AllianceSeats.Place, 36, "Fremde Kalender", "fremde-kalender"))
        .Contributes(new PlaceRoom(AllianceSeats.Place, 37, "Aktionstage", "aktionen"))
        .Contributes(new PlaceRoom(NetworkSeats.Place, 18, "Fremde Kalender", "fremde-kalender"))
        .Contributes(new PlaceRoom(NetworkSeats.Place, 19, "Aktionstag beginnen", "aktionstag-neu"))
        .Contributes(new HelpTopic("fremde-kalender", "Termine aus anderen Kalendern", "Übernehmen statt abtippen.",
            "Help/_ForeignCalendars", HelpGroups.Alliances, Position.After("veranstaltungen")))
        .Contributes(new HelpTopic("aktionstage", "Bei einem Aktionstag mitmachen", "In einer Minute eingetragen, auch von Partnern.",
            "Help/_ActionDays", HelpGroups.Alliances, Position.After("fremde-kalender")))
        .Contributes(new SitemapPlaces([CalendarPaths.Regions, CalendarPaths.ActionDays,
            .. Territory.Bundesland.All.Select(land => CalendarPaths.Of(land.Key))]))
        .Contributes(new SitemapRows("aktionstage", db => db.ActionDays
            .Select(one => new SitemapRow { Id = one.Id, Slug = one.Slug, ChangedAt = one.ChangedAt }),
            row => $"{CalendarPaths.ActionDays}/{row.Slug}"))
        .Fills(EventSlots.Now, "_DateWish", DateParts.OfEvent)
        .Fills(EventSlots.Edit, "_DateWishCard", DateParts.OfCard)
        .Fills(EventSlots.Directory, "_CalendarLinks")
        .Fills(EventSlots.OfAlliance, "_AllianceCalendarLink")
        .Fills(EventSlots.OfNetwork, "_NetworkCalendarLink")
        .Contributes(CalendarScene.Scene);
}
