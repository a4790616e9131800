using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Attendance;

/// <summary>When people are let in, and what speaks against somebody.</summary>
internal static class EntranceHours
{
    private static readonly TimeSpan Before = TimeSpan.FromHours(24), After = TimeSpan.FromDays(7);

    /// <summary>Why nobody is let in now; null where people are. For a week afterwards what was forgotten can be added.</summary>
    public static string? ObstacleTo(Event planned, DateTimeOffset now) =>
        planned.StateAt(now) switch
        {
            EventState.Cancelled => "Die Veranstaltung ist abgesagt.",
            EventState.Postponed => "Die Veranstaltung ist verschoben.",
            EventState.Draft => "Die Veranstaltung ist noch nicht veröffentlicht.",
            _ when planned.Time.Day is null => "Der Tag der Veranstaltung steht noch nicht fest.",
            _ when now < planned.BeginsAt - Before => $"Der Einlass öffnet {(planned.BeginsAt - Before).At}.",
            _ when now > planned.EndsAt + After => $"Der Einlass ist {(planned.EndsAt + After).Since} geschlossen.",
            _ => null,
        };

    /// <summary>Until when a device may keep the list, in UTC.</summary>
    public static DateTimeOffset ListEnds(Event planned) => planned.EndsAt.AddHours(12);

    /// <summary>What speaks against somebody who stands there like this.</summary>
    public static ArrivalOutcome OutcomeOf(BookingState state) => state switch
    {
        BookingState.Came => ArrivalOutcome.AlreadyIn,
        BookingState.Cancelled => ArrivalOutcome.Cancelled,
        BookingState.Declined => ArrivalOutcome.Declined,
        BookingState.Waiting => ArrivalOutcome.Waiting,
        BookingState.Requested => ArrivalOutcome.Requested,
        _ => ArrivalOutcome.Entered,
    };

    /// <summary>How somebody stands at the door, in words.</summary>
    public static string StandOf(Booking one) => one.State switch
    {
        BookingState.Came => $"da seit {one.CameAt!.Value.BerlinTime:HH:mm} Uhr",
        BookingState.Placed => "noch nicht da",
        BookingState.Offered => "Platz angeboten, noch nicht da",
        BookingState.Unconfirmed when one.HasPlace => "E-Mail nicht bestätigt, noch nicht da",
        var state => state.Label,
    };
}
