using Buendnisnetz.Accounts;
using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>
/// Somebody registers for an event: a person with or without an account, perhaps together with colleagues. Where it stands follows from
/// dated facts; its life and what it allows have files of their own.
/// </summary>
public sealed partial class Booking : Entity
{
    /// <summary>How long a place is kept for somebody who has not opened the mail yet.</summary>
    public static readonly TimeSpan Hold = TimeSpan.FromHours(24);

    private Booking() { }

    /// <summary>The event.</summary>
    public Guid EventId { get; private init; }

    /// <summary>The account of whoever registered; null without one.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Whose registration this one came with; its own where it came alone.</summary>
    public Guid LeadId { get; private set; }

    /// <summary>By which further form it came; null where that was the one for everybody.</summary>
    public Guid? FormId { get; private init; }

    /// <summary>Who comes.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The name as a key to sort and compare by.</summary>
    public string NameKey { get; private set; } = "";

    /// <summary>Where letters about it go: the person's own mailbox, or that of whoever registered them.</summary>
    public string Email { get; private set; } = "";

    /// <summary>For whom the person comes; null for private persons (INV-26, 000:7).</summary>
    public string? Organisation { get; private set; }

    /// <summary>What the person does there.</summary>
    public string? Function { get; private set; }

    /// <summary>Which sector that is.</summary>
    public Sector? Sector { get; private set; }

    /// <summary>What is read at the entrance (<see cref="TicketCode"/>).</summary>
    public string Code { get; private set; } = "";

    /// <summary>Registers somebody.</summary>
    /// <param name="eventId">The event.</param>
    /// <param name="who">Who comes.</param>
    /// <param name="personId">The account; null without one.</param>
    /// <param name="lead">Whose registration it comes with; null where it comes alone.</param>
    /// <param name="at">Now, in UTC.</param>
    /// <param name="by">Who has written it down, where that was somebody else with an account.</param>
    /// <param name="formId">By which further form it comes.</param>
    public static Booking Of(Guid eventId, Attendee who, Guid? personId, Booking? lead, DateTimeOffset at, Guid? by = null,
        Guid? formId = null)
    {
        var booking = new Booking { EventId = eventId, PersonId = personId, FormId = formId, Code = TicketCode.New(), BookedAt = at };
        booking.LeadId = lead?.Id ?? booking.Id;
        booking.Take(who);
        booking.Raise(new BookingMade(eventId, booking.Id, by ?? personId, at));
        return booking;
    }

    /// <summary>Somebody else comes instead; the place stays, and what the person before allowed goes.</summary>
    public void Substitute(Attendee who, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange());
        Take(who);
        Raise(new BookingSubstituted(EventId, Id, PersonId, at));
        AllowNothing();
    }

    /// <summary>The name was written wrongly; it is the same person, so that everything else stays.</summary>
    public void Rename(string name, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange());
        if (name.Trim() == Name) return;
        (Name, NameKey) = (name.Trim(), Folding.Fold(name));
        Raise(new BookingChanged(EventId, Id, PersonId, at));
    }

    /// <summary>Why letters about it cannot go to this mailbox instead; null where they can.</summary>
    public string? ObstacleToMailbox(string email) => ObstacleToChange()
        ?? (ConfirmedAt is null ? "Bitte bestätigen Sie zuerst Ihre Anmeldung."
        : IsAt(email) ? "Diese Adresse steht schon in Ihrer Anmeldung." : null);

    /// <summary>Letters about it go to another mailbox, which was confirmed there.</summary>
    internal void MoveTo(string email, DateTimeOffset at)
    {
        Email = email.Trim();
        Raise(new BookingChanged(EventId, Id, PersonId, at));
    }

    /// <summary>Why the mailbox that it had before cannot take it back; null where it can.</summary>
    /// <param name="isSubstituted">Whether somebody else was named since it moved.</param>
    public string? ObstacleToTakingBack(bool isSubstituted = false) => CancelledAt is null ? isSubstituted && CameAt is not null
            ? "An Ihrer Stelle wurde jemand anderes angemeldet und ist schon eingelassen. Zurückholen lässt sich der Platz nicht mehr; "
                + "bitte sprechen Sie mit dem Team der Veranstaltung." : null
        : "Diese Anmeldung ist inzwischen abgesagt. Wollten Sie das nicht, hilft Ihnen das Team der Veranstaltung.";

    /// <summary>It belongs to the mailbox it had before: what somebody else has seen of it lets nobody in any more.</summary>
    internal void TakeBack(string email, DateTimeOffset at, Attendee? before = null)
    {
        Refusal.On(ObstacleToTakingBack(before is not null));
        Email = email;
        if (before is not null) Return(before);
        if (CameAt is null) Code = TicketCode.New();
        Raise(new BookingTakenBack(EventId, Id, null, at));
    }

    /// <summary>The person before comes after all; what the substitute allowed goes.</summary>
    private void Return(Attendee before)
    {
        Take(before);
        AllowNothing();
    }

    /// <summary>The team has given the person another workshop.</summary>
    internal void NoteRebooking(Guid? by, DateTimeOffset at) => Raise(new BookingRebooked(EventId, Id, by, at));

    /// <summary>Whether it is the same person, registered from the same mailbox.</summary>
    internal bool IsOf(Attendee who) => NameKey == Folding.Fold(who.Name) && IsAt(who.Email);

    /// <summary>Whether letters about it go to this mailbox.</summary>
    internal bool IsAt(string email) => Person.KeyOf(Email) == Person.KeyOf(email);

    private void AllowNothing() =>
        (PersonId, ListedFor, ListedUntil, AllowsPictures, ContactFor) = (null, ListedFor.Team, ListedHow.Event, null, null);

    private void Take(Attendee who)
    {
        (Name, NameKey, Email) = (who.Name.Trim(), Folding.Fold(who.Name), who.Email.Trim());
        (Organisation, Function, Sector) = (Trimmed(who.Organisation), Trimmed(who.Function), who.Sector);
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>Who comes.</summary>
/// <param name="Name">First and last name.</param>
/// <param name="Email">Where letters go.</param>
/// <param name="Organisation">For whom; null for private persons.</param>
/// <param name="Function">What the person does there.</param>
/// <param name="Sector">Which sector that is.</param>
public sealed record Attendee(string Name, string Email, string? Organisation = null, string? Function = null, Sector? Sector = null);
