namespace Buendnisnetz.Attendance;

/// <summary>Minutes were adopted.</summary>
public sealed record MinutesAdopted(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Das Protokoll einer Veranstaltung wurde genehmigt.";
}

/// <summary>Adopted minutes were corrected.</summary>
public sealed record MinutesCorrected(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Das Protokoll einer Veranstaltung wurde berichtigt.";
}

/// <summary>Others read minutes than before.</summary>
public sealed record MinutesShared(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Das Protokoll einer Veranstaltung wurde weitergegeben.";
}
