using Buendnisnetz.Alliances;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Feedback;

/// <summary>What those who were there say of an event, without their names.</summary>
public sealed class FeedbackModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module.Services.AddScoped<FeedbackDesk>();
        module.Maps(FeedbackMapping.Map).Styles("feedback.css").StylesOf<BookingsModule>("bookings.css")
            .Contributes(FeedbackData.Activity).Contributes(FeedbackData.Personal)
            .Contributes(FeedbackParts.Link).Contributes(FeedbackParts.OfEdition)
            .HandlesDailyJob<FeedbackMorning, FeedbackRun>("FeedbackMorning", hour: 6, called: "Wer da war, um Rückmeldung bitten")
            .Fills(BookingSlots.After, "_OwnFeedback", FeedbackParts.OfOwn)
            .Fills(EventSlots.Page, "_EventFeedback", FeedbackParts.OfEvent)
            .Fills(EventSlots.Edit, "_FeedbackCard", FeedbackParts.OfCard)
            .Contributes(new HelpTopic("rueckmeldung", "Fragen, wie es war", "Ohne Namen, in zwei Minuten, lesbar ab drei Antworten.",
                "Help/_Feedback", HelpGroups.Alliances, Position.After("veranstaltungen")))
            .Contributes(FeedbackScene.Scene);
        foreach (var rule in FeedbackData.Rules) module.Contributes(rule);
    }
}
