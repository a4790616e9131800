namespace Buendnisnetz.Projects;

/// <summary>An award was entered.</summary>
public sealed record AwardBegun(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Auszeichnung wurde eingetragen.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Public;
}

/// <summary>What is said of an award was corrected.</summary>
public sealed record AwardEdited(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Angaben zu einer Auszeichnung wurden geändert.";
}

/// <summary>A project became a lighthouse.</summary>
public sealed record LighthouseGiven(Guid SubjectId, Guid LighthouseId, Visibility Level, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Projekt wurde ausgezeichnet.";

    /// <inheritdoc />
    public override Visibility Visibility => Level;
}

/// <summary>An award of a project was taken back as a mistake.</summary>
public sealed record LighthouseTakenBack(Guid SubjectId, Guid LighthouseId, Visibility Level, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Die Auszeichnung eines Projekts wurde berichtigt.";

    /// <inheritdoc />
    public override Visibility Visibility => Level;
}
