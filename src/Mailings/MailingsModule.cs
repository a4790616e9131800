using Buendnisnetz.Alliances;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Mailings;

/// <summary>Letters of an event's team to those registered, or to a part of them: now, at a moment, or along with the event.</summary>
public sealed class MailingsModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module.Services.AddScoped<MailingDesk>();
        module.Maps(MailingMapping.Map).StylesOf<BookingsModule>("bookings.css")
            .Contributes(MailingData.Activity).Contributes(MailingData.Rule)
            .Contributes(MailingLetter.Fate.OfOutbox).Contributes(MailingLetter.Fate.OfReports).Contributes(MailingCopies.OfEdition)
            .HandlesJob<MailingDue, SendMailing>("MailingDue", called: "Einen Brief an Angemeldete verschicken")
            .HandlesJob<MailingCopyDue, WriteMailingCopy>("MailingCopyDue", Priority.Bulk, called: "Einen Brief an eine Person schreiben")
            .Reacts<EventTimed>(MailingReactions.Timed).Reacts<EventPostponed>(MailingReactions.Postponed)
            .Reacts<EventCancelled>(MailingReactions.Cancelled)
            .Fills(EventSlots.Edit, "_MailingCard", MailingParts.OfCard)
            .Contributes(new HelpTopic("briefe", "Angemeldeten schreiben", "Jetzt oder zur richtigen Zeit, an alle oder an einen Teil.",
                "Help/_Mailings", HelpGroups.Alliances, Position.After("veranstaltungen")))
            .Contributes(MailingScene.Scene);
        foreach (var data in MailingData.Personal) module.Contributes(data);
    }
}
