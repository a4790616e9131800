using Buendnisnetz.Bookings;
using Session = Buendnisnetz.Events.Session;

namespace Buendnisnetz.Attendance;

/// <summary>What a device or a page says about the entrance.</summary>
/// <param name="Key">Drawn by the device, so that it is noted once.</param>
/// <param name="What">What it is about.</param>
/// <param name="At">When it happened, in UTC.</param>
/// <param name="Device">On which device.</param>
/// <param name="By">Who notes it.</param>
public sealed record EntranceNote(Guid Key, EntranceVerb What, DateTimeOffset At, string Device, Guid? By)
{
    /// <summary>At the door of which workshop; null at the entrance of the house.</summary>
    public Session? Workshop { get; init; }

    /// <summary>What was read or typed.</summary>
    public string? Code { get; init; }

    /// <summary>Whose registration, where that is known without a code.</summary>
    public Guid? BookingId { get; init; }

    /// <summary>Who walks in without having registered.</summary>
    public Attendee? Person { get; init; }

    /// <summary>Lets in although something speaks against it; the team decides.</summary>
    public bool IsForced { get; init; }

    /// <summary>It has happened already, without network: it is noted whatever is right.</summary>
    public bool HasHappened { get; init; }

    /// <summary>Why the device sent somebody back.</summary>
    public ArrivalOutcome Why { get; init; } = ArrivalOutcome.Unknown;
}

/// <summary>What is said about the entrance.</summary>
public enum EntranceVerb
{
    /// <summary>Let this person in.</summary>
    LetIn = 0,

    /// <summary>Let somebody in who has not registered.</summary>
    WalkIn = 1,

    /// <summary>The person has not come after all.</summary>
    TakeBack = 2,

    /// <summary>The device sent somebody back while it had no network.</summary>
    SentBack = 3,
}

/// <summary>What became of it.</summary>
/// <param name="Arrival">What is noted.</param>
/// <param name="Booking">Whose registration; null where there is none.</param>
/// <param name="More">What else is known: which other event the code is of, where the person has a place.</param>
public sealed record EntranceAnswer(Arrival Arrival, Booking? Booking, string? More = null)
{
    /// <summary>Whether the person is in now because of it.</summary>
    public bool IsIn => Arrival.Kind == ArrivalKind.LetIn;

    /// <summary>What became of it, in a sentence for the door.</summary>
    public string Sentence => (Arrival.Kind, Arrival.Outcome, Booking) switch
    {
        (ArrivalKind.LetIn, ArrivalOutcome.Entered, { } who) => $"{who.Name} ist eingelassen.",
        (ArrivalKind.LetIn, var outcome, { } who) => $"{who.Name} ist eingelassen. {More ?? outcome.Sentence}",
        (ArrivalKind.TakenBack, _, { } who) => $"{who.Name} ist wieder als „noch nicht da“ vermerkt.",
        (_, ArrivalOutcome.AlreadyIn, { } who) when More is null && who.CameAt is { } since =>
            $"{who.Name} ist schon da seit {since.BerlinTime:HH:mm} Uhr.",
        (_, ArrivalOutcome.Elsewhere or ArrivalOutcome.AlreadyIn, { }) when More is not null => More,
        (_, var outcome, { } who) => $"{who.Name}: {outcome.Sentence}",
        (_, var outcome, _) => More ?? outcome.Sentence,
    };
}
