namespace Buendnisnetz.Alliances;

/// <summary>An alliance rests from now on.</summary>
public sealed record AlliancePaused(Guid SubjectId, Guid PauseId, int Step, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Das Bündnis legt eine kreative Pause ein.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Public;
}

/// <summary>A pause goes on; on that day somebody is asked again.</summary>
public sealed record PauseProlonged(Guid SubjectId, DateOnly Until, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => $"Die kreative Pause dauert an, der nächste Rückblick ist am {Until.Long}.";
}

/// <summary>An alliance works again after a pause.</summary>
public sealed record AllianceResumed(Guid SubjectId, Guid PauseId, int Step, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Das Bündnis ist aus der kreativen Pause zurück.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Public;
}

/// <summary>An alliance has ended.</summary>
public sealed record AllianceEnded(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <summary>The number of the step in its life.</summary>
    public int Step { get; init; }

    /// <inheritdoc />
    public override string Sentence => "Das Bündnis hat seine Arbeit beendet.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Public;
}

/// <summary>An alliance that had ended is founded anew.</summary>
public sealed record AllianceRefounded(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <summary>The number of the step in its life.</summary>
    public int Step { get; init; }

    /// <inheritdoc />
    public override string Sentence => "Das Bündnis wird neu gegründet.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Public;
}

/// <summary>A pause or an end turned out to be a mistake.</summary>
public sealed record LifeStepTakenBack(Guid SubjectId, int Step, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <summary>The pause that was a mistake; null where the step was an end.</summary>
    public Guid? PauseId { get; init; }

    /// <inheritdoc />
    public override string Sentence => "Der letzte Schritt war ein Versehen und ist zurückgenommen.";
}
