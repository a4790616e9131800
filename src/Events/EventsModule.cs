using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Projects;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Events;

/// <summary>Everything with a date: series, conferences, meetings; typed once, shown wherever it belongs.</summary>
public sealed class EventsModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        foreach (var part in EditionParts.All) module.Contributes(part);
        module.Contributes(ProgrammeData.Activity).Contributes(ProgrammeData.Rule).Contributes(ProgrammeData.Merge);
        module.Contributes(ProgrammeParts.OfEdition).Reacts<EventTimed>(ProgrammeParts.FollowTheEvent);
        module.Reacts<AllianceResumed>((db, happened, cancel) => EventsInPause.Keep(db, happened.SubjectId, cancel));
        module.Reacts<LifeStepTakenBack>((db, happened, cancel) => EventsInPause.Keep(db, happened.SubjectId, cancel));
        module.Reacts<LifeStepTakenBack>(HostsEnding.TakenBack).Reacts<NetworkEnded>(HostsEnding.OfNetwork)
            .Contributes(EventTasks.Hostless);
        module.Contributes(InvolvementMerge.Follower);
        Agree(module);
        Show(module.Maps(EventMapping.Map).Maps(ProgrammeMapping.Map).Maps(AgreementMapping.Map));
    }

    private static void Agree(Registration module)
    {
        module.Services.AddScoped<AgreementDesk>();
        foreach (var data in AgreementData.All) module.Contributes(data);
        foreach (var rule in AgreementData.Rules) module.Contributes(rule);
        module.Contributes(new GuestActs(nameof(AgreementNoted), nameof(AgreementConfirmed), nameof(AgreementChanged),
                nameof(AgreementLeft), nameof(AgreementAnswered)))
            .Contributes(AgreementData.Activity).Contributes(AgreementData.Merge)
            .Contributes(AgreementMail.OfOutbox).Contributes(AgreementMail.OfReports)
            .HandlesDailyJob<AgreementMorning, AgreementRun>("AgreementMorning", hour: 8, called: "Nachsehen, wonach zu fragen ist")
            .HandlesJob<AgreementQuestion, AskAfterAgreement>("AgreementQuestion", Priority.Bulk, called: "Nach einer Vereinbarung fragen")
            .Styles("agreements.css")
            .Fills(EventSlots.Now, "_EventAtTable", AgreementParts.AtTable)
            .Fills(EventSlots.Page, "_EventAgreements", AgreementParts.OfEvent)
            .Fills(EventSlots.Edit, "_AgreementCard", AgreementParts.OfCard)
            .Contributes(AgreementParts.OfAlliance).Contributes(AgreementParts.OfNetwork).Contributes(AgreementParts.ProjectsOfNetwork)
            .Contributes(AgreementParts.OfProject).Fills(ProjectSlots.Page, "_ProjectOrigin", AgreementParts.OnProject);
    }

    private static void Show(Registration module) => module.Styles("events.css").Styles("programme.css")
        .Contributes(EventEvidence.Source).Contributes<Searchable>(EventSearch.Events).Contributes<Searchable>(EventSearch.Series)
        .Contributes(new FoldedKey(typeof(Event), nameof(Event.SortKey), nameof(Event.Title)))
        .Contributes(new FoldedKey(typeof(EventSeries), nameof(EventSeries.SortKey), nameof(EventSeries.Name)))
        .Contributes(new ThingNames(db => db.CalendarEvents.Where(one => one.PublishedAt != null && one.Visibility != Visibility.Restricted)
            .Select(one => new NamedThing { Id = one.Id, Name = one.Title })))
        .Contributes(new SitemapPlaces(EventPaths.Directory, EventPaths.SeriesDirectory))
        .Contributes(EventSitemap.Events).Contributes(EventSitemap.Programmes).Contributes(EventSitemap.Series)
        .Contributes(EventsInPause.Topic).Contributes(EventTasks.Drafts)
        .Contributes(new PlaceRoom(AllianceSeats.Place, 35, "Veranstaltungen", "veranstaltungen"))
        .Contributes(new PlaceRoom(NetworkSeats.Place, 17, "Veranstaltungen", "veranstaltungen"))
        .Contributes(new HelpTopic("veranstaltungen", "Eine Veranstaltung ankündigen",
            "Einmal eintragen, überall zu sehen, auch im Kalender.", "Help/_Events", HelpGroups.Alliances, Position.After("neuigkeiten")))
        .Shows(new MenuItem(Menu.Main, "Veranstaltungen", EventPaths.Directory, Position.After(NetworkPaths.Directory)))
        .Contributes(EventMaterials.Holder).Fills(EventSlots.Page, "_AttachedMaterials", EventMaterials.On)
        .Fills(EventSlots.Edit, "_ProgrammeCard", async (visit, one) => await visit.Db.ProgrammeOf(one, visit.Cancel))
        .Fills(HouseSlots.Home, "_HomeEvents", EventParts.OfAll)
        .Fills(AllianceSlots.Head, "_AllianceEventCalendar")
        .Fills(AllianceSlots.Now, "_AllianceEvents", EventParts.OfAlliance)
        .Fills(NetworkSlots.Page, "_NetworkEvents", EventParts.OfNetwork).Contributes(SeriesName.OfNetwork)
        .Contributes(WeekendsOfEvents.Backfill)
        .Contributes(EventScene.Scene).Contributes(AgreementScene.Scene);
}
