using Buendnisnetz.Alliances;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.OpenSpace;

/// <summary>Those who come determine the topics: they propose, vote and write down what came out of their groups.</summary>
public sealed class OpenSpaceModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module.Services.AddScoped<TopicDesk>();
        module.Maps(OpenSpaceMapping.Map).Styles("open-space.css").StylesOf<BookingsModule>("bookings.css")
            .Contributes(OpenSpaceData.Activity).Contributes(OpenSpaceParts.Link)
            .Contributes(new SessionHold(OpenSpaceParts.ObstacleToRemoval))
            .Reacts<BookingSubstituted>((db, happened, cancel) => db.ForgetVoice(happened.BookingId, cancel))
            .Fills(EventSlots.Now, "_EventTopics", OpenSpaceParts.OfEvent)
            .Fills(EventSlots.Page, "_EventGroups", OpenSpaceParts.OfHeld)
            .Fills(EventSlots.Item, "_ItemResult", OpenSpaceParts.OfItem)
            .Fills(EventSlots.Edit, "_TopicCard", OpenSpaceParts.OfCard)
            .Fills(BookingSlots.After, "_OwnTopics", OpenSpaceParts.OfOwn)
            .Contributes(new HelpTopic("themen", "Die Themen bestimmen die, die kommen",
                "Vorschlagen, abstimmen, Gruppen bilden, Ergebnisse festhalten.", "Help/_OpenSpace", HelpGroups.Alliances,
                Position.After("veranstaltungen")))
            .Contributes(OpenSpaceScene.Scene);
        foreach (var data in OpenSpaceData.All) module.Contributes(data);
        foreach (var rule in OpenSpaceData.Rules) module.Contributes(rule);
        Work(module);
    }

    private static void Work(Registration module) => module
        .HandlesJob<TopicLettersDue, QueueTopicLetters>("TopicLettersDue", Priority.Bulk, called: "Zu Themen einer Veranstaltung schreiben")
        .HandlesJob<TopicLetterFor, WriteTopicLetter>("TopicLetterFor", Priority.Bulk, called: "Einer Person zu den Themen schreiben")
        .HandlesJob<TopicReminderDue, RemindOfVotes>("TopicReminderDue", called: "An die Abstimmung über Themen erinnern")
        .HandlesJob<TopicCountDue, CountTopics>("TopicCountDue", called: "Stimmen für Themen zählen");
}
