namespace Buendnisnetz.Events;

/// <summary>Somebody has noted what was agreed at an event.</summary>
/// <param name="SubjectId">The event.</param>
/// <param name="AgreementId">The agreement.</param>
/// <param name="By">Who of the team noted it; null where one of the parties did.</param>
/// <param name="At">When, in UTC.</param>
public sealed record AgreementNoted(Guid SubjectId, Guid AgreementId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Auf einer Veranstaltung wurde etwas vereinbart.";
}

/// <summary>A party has confirmed an agreement by mail.</summary>
public sealed record AgreementConfirmed(Guid SubjectId, Guid AgreementId, bool Counts, DateTimeOffset At)
    : DomainEvent(SubjectId, null, At)
{
    /// <inheritdoc />
    public override string Sentence => Counts ? "Eine Vereinbarung gilt: Zwei Beteiligte haben sie bestätigt."
        : "Eine Vereinbarung wurde bestätigt.";
}

/// <summary>A party is called differently.</summary>
public sealed record AgreementChanged(Guid SubjectId, Guid AgreementId, DateTimeOffset At) : DomainEvent(SubjectId, null, At)
{
    /// <inheritdoc />
    public override string Sentence => "Angaben zu einer Vereinbarung wurden berichtigt.";
}

/// <summary>A party takes no part, or no longer.</summary>
public sealed record AgreementLeft(Guid SubjectId, Guid AgreementId, DateTimeOffset At) : DomainEvent(SubjectId, null, At)
{
    /// <inheritdoc />
    public override string Sentence => "Jemand hat sich aus einer Vereinbarung zurückgezogen.";
}

/// <summary>A party has said how it goes.</summary>
public sealed record AgreementAnswered(Guid SubjectId, Guid AgreementId, AgreementOutcome Outcome, DateTimeOffset At)
    : DomainEvent(SubjectId, null, At)
{
    /// <inheritdoc />
    public override string Sentence => $"Eine Vereinbarung wurde nachgehalten: {Outcome.Label}.";
}

/// <summary>An alliance has come of an agreement.</summary>
public sealed record AgreementBecame(Guid SubjectId, Guid AgreementId, Guid AllianceId, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Aus einer Vereinbarung ist ein Bündnis entstanden.";
}

/// <summary>A project has come of an agreement.</summary>
public sealed record AgreementBecameProject(Guid SubjectId, Guid AgreementId, Guid ProjectId, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Aus einer Vereinbarung ist ein Projekt geworden.";
}

/// <summary>The team took an agreement out.</summary>
public sealed record AgreementRemoved(Guid SubjectId, Guid AgreementId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Vereinbarung wurde herausgenommen.";
}
