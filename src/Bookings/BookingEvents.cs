namespace Buendnisnetz.Bookings;

/// <summary>How one registers for an event was said, or said anew.</summary>
public sealed record BookingTermsSet(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Die Anmeldung zu einer Veranstaltung wurde eingerichtet.";
}

/// <summary>A further form for the same event was opened.</summary>
/// <param name="SubjectId">The event.</param>
/// <param name="Name">For whom it is.</param>
/// <param name="By">Who opened it.</param>
/// <param name="At">When, in UTC.</param>
public sealed record SpecialFormOpened(Guid SubjectId, string Name, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => $"Zu einer Veranstaltung gibt es ein weiteres Formular zum Anmelden: {Name}.";
}

/// <summary>A further form for an event was closed for good.</summary>
/// <param name="SubjectId">The event.</param>
/// <param name="Name">For whom it was.</param>
/// <param name="By">Who closed it.</param>
/// <param name="At">When, in UTC.</param>
public sealed record SpecialFormEnded(Guid SubjectId, string Name, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => $"Ein weiteres Formular zum Anmelden ist geschlossen: {Name}.";
}

/// <summary>Somebody registered.</summary>
/// <param name="SubjectId">The event.</param>
/// <param name="BookingId">The registration.</param>
/// <param name="By">The account of whoever did it; null for guests.</param>
/// <param name="At">When, in UTC.</param>
public sealed record BookingMade(Guid SubjectId, Guid BookingId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Jemand hat sich zu einer Veranstaltung angemeldet.";
}

/// <summary>Somebody answered the mail about a registration.</summary>
public sealed record BookingConfirmed(Guid SubjectId, Guid BookingId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Anmeldung zu einer Veranstaltung wurde bestätigt.";
}

/// <summary>A registration says something else.</summary>
public sealed record BookingChanged(Guid SubjectId, Guid BookingId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Anmeldung zu einer Veranstaltung wurde geändert.";
}

/// <summary>Somebody else comes in the place of whoever was registered; what led to that person's own things ends.</summary>
public sealed record BookingSubstituted(Guid SubjectId, Guid BookingId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Zu einer Veranstaltung kommt eine andere Person.";
}

/// <summary>A registration belongs to the mailbox it had before; what led somebody else to it ends.</summary>
public sealed record BookingTakenBack(Guid SubjectId, Guid BookingId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Anmeldung zu einer Veranstaltung wurde von ihrer früheren Adresse zurückgeholt.";
}

/// <summary>A registration ended before the event.</summary>
public sealed record BookingCancelled(Guid SubjectId, Guid BookingId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Anmeldung zu einer Veranstaltung wurde abgesagt.";
}

/// <summary>The team has moved somebody from one workshop to another.</summary>
public sealed record BookingRebooked(Guid SubjectId, Guid BookingId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Das Team einer Veranstaltung hat jemandem einen anderen Workshop gegeben.";
}

/// <summary>The places in the workshops of an event were allocated.</summary>
public sealed record PlacesAllocated(Guid SubjectId, string Digest, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Die Plätze in den Workshops wurden zugeteilt.";
}
