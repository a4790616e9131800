namespace Buendnisnetz.Community;

/// <summary>Somebody reported a post; the subject is its thread.</summary>
public sealed record PostReported(Guid SubjectId, Guid ReportId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Beitrag wurde gemeldet.";
}

/// <summary>A report was decided.</summary>
public sealed record ReportDecided(Guid SubjectId, Guid ReportId, bool Hides, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => Hides ? "Ein Beitrag wurde ausgeblendet." : "Ein gemeldeter Beitrag bleibt stehen.";
}

/// <summary>The writer appealed against a decision.</summary>
public sealed record ReportAppealed(Guid SubjectId, Guid ReportId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Jemand widerspricht dem Ausblenden eines Beitrags.";
}

/// <summary>An appeal was answered.</summary>
public sealed record AppealAnswered(Guid SubjectId, Guid ReportId, bool StaysHidden, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => StaysHidden ? "Ein Beitrag bleibt ausgeblendet." : "Ein Beitrag wird wieder gezeigt.";
}
