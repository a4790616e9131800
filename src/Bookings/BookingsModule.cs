using Buendnisnetz.Alliances;
using Buendnisnetz.Events;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Bookings;

/// <summary>Who comes to an event: registration without an account, places, waiting, workshops.</summary>
public sealed class BookingsModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module.Services.AddScoped<BookingDesk>();
        module.Maps(BookingMapping.Map).Styles("bookings.css").Contributes(BookingData.Activity).Contributes(BookingData.Rule)
            .Contributes(new FoldedKey(typeof(Booking), nameof(Booking.NameKey), nameof(Booking.Name)))
            .Contributes(new EventHold(BookingParts.ObstacleToDiscarding))
            .Contributes(new EventGuests(BookingParts.Any)).Contributes(BookingMarks.Mark)
            .Contributes(new SessionHold(BookingParts.ObstacleToPlaces))
            .Fills(EventSlots.Now, "_EventBooking", BookingParts.OfEvent)
            .Fills(EventSlots.Edit, "_BookingCard", BookingParts.OfCard)
            .Contributes(new EditionPart("anmeldung", "Anmeldung: Plätze und Fristen, wenn der Tag feststeht", TermsCopies.Take))
            .Fills(EventSlots.OfHosts, "_HostBookings")
            .Contributes(new EditionPart("fragen", "Anmeldung: eigene Fragen", QuestionCopies.Take))
            .Contributes(new GuestActs(nameof(BookingMade), nameof(BookingConfirmed), nameof(BookingChanged), nameof(BookingSubstituted),
                nameof(BookingTakenBack), nameof(BookingCancelled)))
            .Contributes(new HelpTopic("zuteilung", "Plätze in Workshops verteilen", "Wünsche sammeln, verteilen, und was zu tun ist, wenn "
                + "es nicht gelingt.", "Help/_Allocation", HelpGroups.Alliances, Position.After("veranstaltungen")))
            .Contributes(BookingTasks.Queues)
            .Contributes(BookingScene.Scene);
        foreach (var rule in BookingData.AnswerRules) module.Contributes(rule);
        foreach (var data in BookingData.All) module.Contributes(data);
        Work(module);
    }

    private static void Work(Registration module) => module
        .HandlesJob<HoldEnds, EndHolds>("BookingHoldEnds", called: "Frei gehaltene Plätze zurückholen")
        .HandlesJob<PlacesGrew, FillPlaces>("BookingPlacesGrew", called: "Freie Plätze an Wartende geben")
        .HandlesJob<SessionsMoved, PartSessions>("BookingSessionsMoved", called: "Verlegte Workshops auseinanderhalten")
        .HandlesJob<SessionFell, EmptySession>("BookingSessionFell", called: "Menschen aus einem entfallenen Workshop benachrichtigen")
        .HandlesJob<EventMoved, TellBooked>("BookingEventMoved", called: "Angemeldete über eine Änderung benachrichtigen")
        .HandlesJob<EventMovedFor, TellOneBooked>("BookingEventMovedFor", called: "Eine angemeldete Person benachrichtigen")
        .HandlesJob<AllocationDue, BeginAllocation>("BookingAllocationDue", called: "Zuteilung der Workshops beginnen")
        .HandlesJob<AllocationAsked, DoAllocation>("BookingAllocationAsked", Priority.Urgent, called: "Plätze in Workshops zuteilen",
            tries: 4)
        .Reacts<EventCancelled>(BookingReactions.Cancelled)
        .Reacts<EventTakenUp>(BookingReactions.TakenUp)
        .Reacts<EventPostponed>(BookingReactions.Postponed)
        .Reacts<EventRoomChanged>(BookingReactions.Dialled)
        .Reacts<EventTimed>(BookingReactions.Timed)
        .Reacts<SessionCapacityChanged>(BookingReactions.Grown)
        .Reacts<SessionDropped>(BookingReactions.Fell)
        .Reacts<SessionScheduled>(BookingReactions.Moved);
}
