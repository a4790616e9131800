using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Attendance;

/// <summary>What pages of an event show of its day.</summary>
internal static class EntranceParts
{
    /// <summary>Where the team edits the event; null where nobody registers.</summary>
    public static async Task<EntranceStand?> OfCard(SlotVisit visit, Event planned) =>
        await visit.Db.TermsOf(planned.Id, visit.Cancel) is null ? null
            : new(planned, await visit.Db.CountAtDoor(planned.Id, visit.Cancel), EntranceHours.ObstacleTo(planned, visit.Now));
}

/// <summary>How the entrance of an event stands.</summary>
/// <param name="Event">The event.</param>
/// <param name="Count">How many.</param>
/// <param name="Closed">Why nobody is let in now; null where people are.</param>
public sealed record EntranceStand(Event Event, EntranceCount Count, string? Closed);
