namespace Buendnisnetz.Projects;

/// <summary>An alliance looks for something or offers it.</summary>
public sealed record PostingPutUp(Guid SubjectId, Visibility Level, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Bündnis sucht oder bietet etwas.";

    /// <inheritdoc />
    public override Visibility Visibility => Level;
}

/// <summary>A request or an offer says something else, or stands elsewhere.</summary>
public sealed record PostingChanged(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Gesuch oder Angebot wurde geändert.";
}

/// <summary>Somebody has answered a request or an offer.</summary>
public sealed record PostingAnswered(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Auf ein Gesuch oder Angebot kam eine Antwort.";
}
