namespace Buendnisnetz.Community;

/// <summary>Somebody began a thread; the subject is its space.</summary>
public sealed record ThreadStarted(Guid SubjectId, Guid ThreadId, Guid PostId, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Gespräch hat begonnen.";
}

/// <summary>Somebody answered in a thread; the subject is its space.</summary>
public sealed record PostWritten(Guid SubjectId, Guid ThreadId, Guid PostId, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Jemand hat geantwortet.";
}

/// <summary>A post was corrected, withdrawn, hidden or shown again; the subject is its thread.</summary>
public sealed record PostChanged(Guid SubjectId, Guid PostId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Beitrag wurde geändert.";
}

/// <summary>Whoever asked says which answer has helped.</summary>
public sealed record AnswerAccepted(Guid SubjectId, Guid ThreadId, Guid PostId, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Antwort hat geholfen.";
}

/// <summary>The title of a thread was changed, or what is marked in it.</summary>
public sealed record ThreadChanged(Guid SubjectId, Guid ThreadId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Gespräch wurde geändert.";
}

/// <summary>A thread was moved into another space, the subject.</summary>
public sealed record ThreadMoved(Guid SubjectId, Guid ThreadId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Gespräch wurde verschoben.";
}

/// <summary>Two threads became one.</summary>
public sealed record ThreadsJoined(Guid SubjectId, Guid ThreadId, Guid OtherId, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Zwei Gespräche wurden zusammengelegt.";
}
