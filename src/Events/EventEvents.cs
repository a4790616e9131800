namespace Buendnisnetz.Events;

/// <summary>An event is being prepared.</summary>
public sealed record EventPlanned(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Veranstaltung wird vorbereitet.";
}

/// <summary>What is said of an event was changed.</summary>
public sealed record EventChanged(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Angaben zu einer Veranstaltung wurden geändert.";
}

/// <summary>An event is public.</summary>
public sealed record EventPublished(Guid SubjectId, Visibility Level, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Veranstaltung wurde angekündigt.";

    /// <inheritdoc />
    public override Visibility Visibility => Level;
}

/// <summary>An event has a date, or another one.</summary>
/// <param name="SubjectId">The event.</param>
/// <param name="DayIsNew">Whether its day is known since now or has changed, and the event is public.</param>
/// <param name="Time">When it is, in German words.</param>
/// <param name="By">Who fixed it.</param>
/// <param name="At">When, in UTC.</param>
public sealed record EventTimed(Guid SubjectId, bool DayIsNew, string Time, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <summary>Whether it is on the same day at other hours than had been said, and the event is public.</summary>
    public bool HoursAreNew { get; init; }

    /// <inheritdoc />
    public override string Sentence => $"Der Termin einer Veranstaltung: {Time}.";
}

/// <summary>How one takes part in an event from afar has changed.</summary>
/// <param name="SubjectId">The event.</param>
/// <param name="IsTold">Whether those with a place are told.</param>
/// <param name="By">Who said so.</param>
/// <param name="At">When, in UTC.</param>
public sealed record EventRoomChanged(Guid SubjectId, bool IsTold, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Die Einwahl zu einer Veranstaltung wurde geändert.";
}

/// <summary>An event is offered to the others who stand behind it.</summary>
public sealed record EventOffered(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Veranstaltung wird zur Übernahme angeboten.";
}

/// <summary>Another one of those who stand behind an event looks after it from now on.</summary>
public sealed record EventTakenOver(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Veranstaltung wurde übernommen.";
}

/// <summary>The team of a host may see who has registered and let people in, or may not any more.</summary>
/// <param name="SubjectId">The event.</param>
/// <param name="AllianceId">The host.</param>
/// <param name="IsTrusted">Whether it may.</param>
/// <param name="By">Who said so.</param>
/// <param name="At">When, in UTC.</param>
public sealed record EventHostTrusted(Guid SubjectId, Guid AllianceId, bool IsTrusted, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => IsTrusted ? "Ein Gastgeber darf die Anmeldungen sehen und Menschen einlassen."
        : "Ein Gastgeber darf die Anmeldungen nicht mehr sehen.";
}

/// <summary>An event was put off.</summary>
public sealed record EventPostponed(Guid SubjectId, string Time, string Reason, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => $"Eine Veranstaltung wurde verschoben: {Time}.";
}

/// <summary>An event was cancelled.</summary>
public sealed record EventCancelled(Guid SubjectId, string Reason, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Veranstaltung wurde abgesagt.";
}

/// <summary>A draft of an event was discarded.</summary>
public sealed record EventDiscarded(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Der Entwurf einer Veranstaltung wurde verworfen.";
}

/// <summary>An event that was cancelled takes place after all.</summary>
public sealed record EventTakenUp(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine abgesagte Veranstaltung findet doch statt.";
}

/// <summary>A series has begun.</summary>
public sealed record SeriesBegun(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Veranstaltungsreihe hat begonnen.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Public;
}

/// <summary>What is said of a series was changed.</summary>
public sealed record SeriesChanged(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Angaben zu einer Veranstaltungsreihe wurden geändert.";
}

/// <summary>A series has ended.</summary>
public sealed record SeriesEnded(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Veranstaltungsreihe wurde beendet.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Public;
}

/// <summary>What was said of the end of a series, or of what carries it on, was put right.</summary>
public sealed record SeriesEndCorrected(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Das Ende einer Veranstaltungsreihe wurde berichtigt.";
}
