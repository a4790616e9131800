namespace Buendnisnetz.Calendars;

/// <summary>An action day has begun to be prepared.</summary>
public sealed record ActionDayBegun(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Aktionstag ist angekündigt.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Public;
}

/// <summary>What is said of an action day was changed.</summary>
public sealed record ActionDayChanged(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Angaben zu einem Aktionstag wurden geändert.";
}
