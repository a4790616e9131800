namespace Buendnisnetz.Reviews;

/// <summary>Somebody from outside says that a fact of the place is not right.</summary>
public sealed record FactDoubted(Guid SubjectId, Guid DoubtId, DateTimeOffset At) : DomainEvent(SubjectId, null, At)
{
    /// <inheritdoc />
    public override string Sentence => "Jemand hat gemeldet, dass eine Angabe nicht stimmt.";
}

/// <summary>What somebody reported is settled.</summary>
public sealed record DoubtSettled(Guid SubjectId, Guid DoubtId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Hinweis auf eine falsche Angabe ist erledigt.";
}

/// <summary>Another wording of a fact of the place was proposed.</summary>
public sealed record ChangeProposed(Guid SubjectId, Guid ProposalId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Änderung wurde vorgeschlagen.";
}
