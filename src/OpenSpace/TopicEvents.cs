namespace Buendnisnetz.OpenSpace;

/// <summary>Topics can be proposed.</summary>
public sealed record TopicsOpened(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Für eine Veranstaltung werden Themen gesammelt.";
}

/// <summary>There is more time for it.</summary>
public sealed record TopicsProlonged(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Für die Themen einer Veranstaltung ist länger Zeit.";
}

/// <summary>The moments have moved along with the event, one of them to an earlier time.</summary>
public sealed record TopicsMoved(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Die Fristen für die Themen einer Veranstaltung haben sich geändert.";
}

/// <summary>The most wanted topics have become groups.</summary>
public sealed record TopicsGrouped(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Aus den Themen einer Veranstaltung sind Gruppen geworden.";
}

/// <summary>Everybody reads what the groups have written down.</summary>
public sealed record TopicResultsOut(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Die Ergebnisse der Gruppen einer Veranstaltung sind da.";
}

/// <summary>Two topics have become one.</summary>
public sealed record TopicsMerged(Guid SubjectId, Guid TopicId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Zwei Themen einer Veranstaltung wurden zusammengelegt.";
}

/// <summary>The team has taken a topic out.</summary>
public sealed record TopicRemoved(Guid SubjectId, Guid TopicId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Thema einer Veranstaltung wurde herausgenommen.";
}
