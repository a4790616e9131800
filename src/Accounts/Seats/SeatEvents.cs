namespace Buendnisnetz.Accounts;

/// <summary>Somebody was put on a seat of the place (the subject; empty for the instance).</summary>
public sealed record SeatGranted(Guid SubjectId, Guid? By, DateTimeOffset At, Guid SeatId, Guid PersonId, SeatPlace Place, SeatRole Role)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => $"Der Zugang {Role.Label.Quoted} wurde vergeben.";

    /// <inheritdoc />
    public override Guid? About => PersonId;
}

/// <summary>A seat of the place was ended.</summary>
public sealed record SeatEnded(Guid SubjectId, Guid? By, DateTimeOffset At, Guid SeatId, Guid? PersonId, SeatPlace Place, SeatRole Role)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => $"Der Zugang {Role.Label.Quoted} wurde beendet.";

    /// <inheritdoc />
    public override Guid? About => PersonId;
}
