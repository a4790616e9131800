using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>The life of a registration: asked for, confirmed by mail, admitted, waiting, placed, cancelled, come.</summary>
public sealed partial class Booking
{
    /// <summary>When it came, in UTC.</summary>
    public DateTimeOffset BookedAt { get; private init; }

    /// <summary>When the mail about it was answered, in UTC.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>Until when it is kept without that answer, in UTC.</summary>
    public DateTimeOffset? HeldUntil { get; private set; }

    /// <summary>Since when it has been for the team to decide, in UTC.</summary>
    public DateTimeOffset? RequestedAt { get; private set; }

    /// <summary>When the team said yes, in UTC.</summary>
    public DateTimeOffset? AdmittedAt { get; private set; }

    /// <summary>Since when it has been in the queue, in UTC; what decides who is next.</summary>
    public DateTimeOffset? WaitsSince { get; private set; }

    /// <summary>When it got its place, in UTC.</summary>
    public DateTimeOffset? PlacedAt { get; private set; }

    /// <summary>Until when an offered place is kept, in UTC.</summary>
    public DateTimeOffset? OfferedUntil { get; private set; }

    /// <summary>When it was cancelled or declined, in UTC.</summary>
    public DateTimeOffset? CancelledAt { get; private set; }

    /// <summary>Why the team declined it.</summary>
    public string? Declined { get; private set; }

    /// <summary>When the person came in, in UTC.</summary>
    public DateTimeOffset? CameAt { get; private set; }

    /// <summary>Whether it is alone or leads those who come with it.</summary>
    public bool Leads => LeadId == Id;

    /// <summary>Whether it takes a place: sure, kept or offered.</summary>
    public bool HasPlace => PlacedAt is not null && CancelledAt is null;

    /// <summary>Whether it waits in the queue.</summary>
    public bool Waits => WaitsSince is not null && PlacedAt is null && CancelledAt is null;

    /// <summary>Where it stands.</summary>
    public BookingState State =>
        CameAt is not null ? BookingState.Came
        : Declined is not null ? BookingState.Declined
        : CancelledAt is not null ? BookingState.Cancelled
        : ConfirmedAt is null ? BookingState.Unconfirmed
        : RequestedAt is not null && AdmittedAt is null ? BookingState.Requested
        : OfferedUntil is not null ? BookingState.Offered
        : PlacedAt is not null ? BookingState.Placed : BookingState.Waiting;

    /// <summary>Since when it stands there, in UTC.</summary>
    public DateTimeOffset StandsSince => State switch
    {
        BookingState.Came => CameAt!.Value,
        BookingState.Cancelled or BookingState.Declined => CancelledAt!.Value,
        BookingState.Unconfirmed => BookedAt,
        BookingState.Requested => RequestedAt!.Value,
        BookingState.Waiting => WaitsSince ?? BookedAt,
        _ => PlacedAt > ConfirmedAt ? PlacedAt.Value : ConfirmedAt!.Value,
    };

    /// <summary>Where it stands, in words: "wartet seit dem 3. Mai 2027 um 10:00 Uhr", on the day itself "ist da seit 9:14 Uhr".</summary>
    /// <param name="planned">The event.</param>
    /// <param name="now">Now, in UTC.</param>
    public string StandAt(Event planned, DateTimeOffset now) =>
        State != BookingState.Came ? $"{State.Label} {StandsSince.Since}"
        : now < planned.EndsAt && StandsSince.BerlinDay == now.BerlinDay ? $"ist da seit {StandsSince.BerlinTime:H:mm} Uhr"
        : $"{State.Label}, gekommen {StandsSince.At}";

    /// <summary>Why nothing about it can be changed; null where it can.</summary>
    public string? ObstacleToChange() => State switch
    {
        BookingState.Cancelled => "Diese Anmeldung ist abgesagt.",
        BookingState.Declined => "Diese Anmeldung wurde nicht angenommen.",
        BookingState.Came => "Die Person ist schon da. Die Anmeldung bleibt, wie sie ist.",
        _ => null,
    };

    /// <summary>The mail about it was answered, or nobody has to: whoever registers is known to the house.</summary>
    /// <param name="at">Now, in UTC.</param>
    /// <param name="by">Who of the team has entered it; null where the person did.</param>
    public void Confirm(DateTimeOffset at, Guid? by = null)
    {
        Refusal.On(ObstacleToChange());
        if (ConfirmedAt is not null) return;
        (ConfirmedAt, HeldUntil) = (at, null);
        Raise(new BookingConfirmed(EventId, Id, by ?? PersonId, at));
    }

    /// <summary>The team has to say yes before it has or waits for a place.</summary>
    internal void Request(DateTimeOffset at) => RequestedAt ??= at;

    /// <summary>Why the team cannot say yes; null where it can.</summary>
    public string? ObstacleToAdmitting() => ObstacleToChange()
        ?? (State == BookingState.Requested ? null : "Über diese Anmeldung ist schon entschieden.");

    internal void Admit(DateTimeOffset at)
    {
        Refusal.On(ObstacleToAdmitting());
        AdmittedAt = at;
    }

    /// <summary>The team says no.</summary>
    internal void Decline(string reason, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange());
        (Declined, CancelledAt, OfferedUntil, HeldUntil) = (reason.Trim(), at, null, null);
        Raise(new BookingCancelled(EventId, Id, by, at));
    }

    /// <summary>Gets a place; kept for a while where the mail has not been answered.</summary>
    internal void Place(DateTimeOffset at)
    {
        PlacedAt = at;
        if (ConfirmedAt is null) HeldUntil = at + Hold;
    }

    /// <summary>Gets in the queue, and stays where it stands there.</summary>
    internal void Wait(DateTimeOffset at)
    {
        WaitsSince ??= at;
        if (ConfirmedAt is null) HeldUntil = at + Hold;
    }

    /// <summary>Is offered a place that has become free.</summary>
    internal void Offer(DateTimeOffset until, DateTimeOffset at) => (PlacedAt, OfferedUntil) = (at, until);

    /// <summary>Takes the offered place.</summary>
    internal void Accept(DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange() ?? (OfferedUntil is null ? "Ihr Platz ist schon sicher."
            : OfferedUntil < at ? "Das Angebot ist abgelaufen. Sie stehen weiter auf der Warteliste." : null));
        OfferedUntil = null;
    }

    /// <summary>Has not answered an offer: goes to the end of the queue.</summary>
    internal void LetOfferLapse(DateTimeOffset at) => (OfferedUntil, PlacedAt, WaitsSince) = (null, null, at);

    /// <summary>Does not come. What it had is free at once.</summary>
    internal void Cancel(DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange());
        (CancelledAt, OfferedUntil, HeldUntil) = (at, null, null);
        Raise(new BookingCancelled(EventId, Id, PersonId, at));
    }
}

/// <summary>Where a registration stands.</summary>
public enum BookingState
{
    /// <summary>The mail about it has not been answered.</summary>
    Unconfirmed = 0,

    /// <summary>The team has to decide.</summary>
    Requested = 1,

    /// <summary>In the queue.</summary>
    Waiting = 2,

    /// <summary>A place is kept for a while.</summary>
    Offered = 3,

    /// <summary>Has a place.</summary>
    Placed = 4,

    /// <summary>Was there.</summary>
    Came = 5,

    /// <summary>Does not come.</summary>
    Cancelled = 6,

    /// <summary>The team said no.</summary>
    Declined = 7,
}

/// <summary>States in words.</summary>
public static class BookingStateWords
{
    extension(BookingState state)
    {
        /// <summary>The German word; "angefragt" and "wartet" are two.</summary>
        public string Label => state switch
        {
            BookingState.Unconfirmed => "noch nicht bestätigt",
            BookingState.Requested => "angefragt",
            BookingState.Waiting => "wartet",
            BookingState.Offered => "Platz angeboten",
            BookingState.Placed => "angemeldet",
            BookingState.Came => "war da",
            BookingState.Declined => "nicht angenommen",
            _ => "abgesagt",
        };
    }
}
