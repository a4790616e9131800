namespace Buendnisnetz.Events;

/// <summary>An item was put into the programme of an event.</summary>
public sealed record SessionPlanned(Guid SubjectId, Guid SessionId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Im Programm einer Veranstaltung steht etwas Neues.";
}

/// <summary>What is said of an item, or who takes part in it, was changed.</summary>
public sealed record SessionChanged(Guid SubjectId, Guid SessionId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Das Programm einer Veranstaltung wurde geändert.";
}

/// <summary>An item is at another time.</summary>
public sealed record SessionScheduled(Guid SubjectId, Guid SessionId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Im Programm einer Veranstaltung hat sich eine Zeit geändert.";
}

/// <summary>A workshop has more places, or fewer, or needs no booking any more.</summary>
/// <param name="SubjectId">The event.</param>
/// <param name="SessionId">The workshop, as it takes place once.</param>
/// <param name="Least">With fewer people it is not held.</param>
/// <param name="Most">How many places there are now; null where nobody needs one.</param>
/// <param name="By">Who changed it.</param>
/// <param name="At">When, in UTC.</param>
public sealed record SessionCapacityChanged(Guid SubjectId, Guid SessionId, int? Least, int? Most, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Workshop hat jetzt eine andere Zahl von Plätzen.";
}

/// <summary>An item was taken out of the programme.</summary>
public sealed record SessionRemoved(Guid SubjectId, Guid SessionId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Etwas steht nicht mehr im Programm einer Veranstaltung.";
}

/// <summary>An item falls away; the programme still shows it, and why.</summary>
public sealed record SessionDropped(Guid SubjectId, Guid SessionId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Im Programm einer Veranstaltung entfällt etwas.";
}

/// <summary>An item that was to fall away is held after all.</summary>
public sealed record SessionTakenUp(Guid SubjectId, Guid SessionId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Etwas im Programm einer Veranstaltung findet doch statt.";
}

/// <summary>Somebody has handed in a question for a session.</summary>
public sealed record SessionAsked(Guid SubjectId, Guid SessionId, DateTimeOffset At) : DomainEvent(SubjectId, null, At)
{
    /// <inheritdoc />
    public override string Sentence => "Zu einem Programmpunkt wurde eine Frage gestellt.";
}
