using System.Text.Json.Serialization;

namespace Buendnisnetz.Handovers;

/// <summary>A step of a hand-over; the subject is the alliance.</summary>
public abstract record HandoverStep(Guid SubjectId, Guid HandoverId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At);

/// <summary>A successor was named.</summary>
public sealed record HandoverAnnounced(Guid SubjectId, Guid HandoverId, Guid? By, DateTimeOffset At)
    : HandoverStep(SubjectId, HandoverId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Die Koordination soll übergeben werden.";
}

/// <summary>The named successor was asked once more.</summary>
public sealed record SuccessorAskedAgain(Guid SubjectId, Guid HandoverId, Guid? By, DateTimeOffset At)
    : HandoverStep(SubjectId, HandoverId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Die Anfrage zur Nachfolge ist noch einmal unterwegs.";
}

/// <summary>The successor has accepted.</summary>
public sealed record HandoverAccepted(Guid SubjectId, Guid HandoverId, Guid? By, DateTimeOffset At)
    : HandoverStep(SubjectId, HandoverId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Die Nachfolge in der Koordination hat zugesagt.";
}

/// <summary>The successor has said no.</summary>
public sealed record HandoverDeclined(Guid SubjectId, Guid HandoverId, Guid? By, DateTimeOffset At)
    : HandoverStep(SubjectId, HandoverId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Die angefragte Nachfolge hat abgesagt.";

    /// <summary>What the successor says to it; goes into the letter and is kept nowhere.</summary>
    [JsonIgnore]
    public string? Words { get; init; }
}

/// <summary>The hand-over was taken back.</summary>
public sealed record HandoverWithdrawn(Guid SubjectId, Guid HandoverId, Guid? By, DateTimeOffset At)
    : HandoverStep(SubjectId, HandoverId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Die Übergabe der Koordination wurde zurückgezogen.";

    /// <summary>Who had been asked without having an account; for the letter, kept nowhere.</summary>
    [JsonIgnore]
    public Successor? Asked { get; init; }
}

/// <summary>Nobody answered in time.</summary>
public sealed record HandoverExpired(Guid SubjectId, Guid HandoverId, Guid? By, DateTimeOffset At)
    : HandoverStep(SubjectId, HandoverId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Die Anfrage zur Nachfolge ist ohne Antwort abgelaufen.";
}

/// <summary>The seat has changed hands.</summary>
public sealed record HandoverDone(Guid SubjectId, Guid HandoverId, Guid? By, DateTimeOffset At)
    : HandoverStep(SubjectId, HandoverId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Die Koordination ist übergeben.";
}

/// <summary>The new coordinator has found everything.</summary>
public sealed record HandoverConfirmed(Guid SubjectId, Guid HandoverId, Guid? By, DateTimeOffset At)
    : HandoverStep(SubjectId, HandoverId, By, At)
{
    /// <summary>How many points of the list were still open.</summary>
    public int Open { get; init; }

    /// <inheritdoc />
    public override string Sentence => "Die Übergabe der Koordination ist abgeschlossen.";
}

/// <summary>Nobody leads the alliance any more.</summary>
public sealed record CoordinationVacant(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Die Koordination ist nicht besetzt.";
}

/// <summary>Somebody leads the alliance again.</summary>
public sealed record CoordinationFilled(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Die Koordination ist wieder besetzt.";
}
