namespace Buendnisnetz.Projects;

/// <summary>A project is being told for the first time.</summary>
public sealed record ProjectBegun(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Projekt wird beschrieben.";
}

/// <summary>What is said of a project was changed.</summary>
public sealed record ProjectChanged(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Angaben zu einem Projekt wurden geändert.";
}

/// <summary>Somebody does not carry a project any more; what hung on that ends.</summary>
/// <param name="SubjectId">The project.</param>
/// <param name="AllianceId">The alliance, if it is one.</param>
/// <param name="OrganisationId">The organisation, if it is one.</param>
/// <param name="By">Who took it out.</param>
/// <param name="At">When, in UTC.</param>
public sealed record CarrierLeft(Guid SubjectId, Guid? AllianceId, Guid? OrganisationId, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Projekt hat einen Träger weniger.";
}

/// <summary>A project tells what it took and taught.</summary>
/// <param name="SubjectId">The project.</param>
/// <param name="What">What is new: "Ergebnisse", "was sie anders machen würden".</param>
/// <param name="By">Who told it.</param>
/// <param name="At">When, in UTC.</param>
public sealed record ProjectLearnt(Guid SubjectId, string What, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => $"Ein Projekt erzählt von seinen Erfahrungen: {What}.";
}

/// <summary>Others can read of a project.</summary>
public sealed record ProjectPublished(Guid SubjectId, Visibility Level, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Projekt wurde vorgestellt.";

    /// <inheritdoc />
    public override Visibility Visibility => Level;
}

/// <summary>A project can be imitated.</summary>
public sealed record ProjectShared(Guid SubjectId, Visibility Level, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Projekt steht zum Nachahmen bereit.";

    /// <inheritdoc />
    public override Visibility Visibility => Level;
}

/// <summary>A project stands elsewhere in its life.</summary>
/// <param name="SubjectId">The project.</param>
/// <param name="State">Where it stands now.</param>
/// <param name="Level">Who may read of it.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="At">When, in UTC.</param>
public sealed record ProjectTurned(Guid SubjectId, ProjectState State, Visibility Level, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => $"Der Stand eines Projekts: {State.Label}.";

    /// <inheritdoc />
    public override Visibility Visibility => Level;
}

/// <summary>A draft of a project was discarded.</summary>
public sealed record ProjectDiscarded(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Der Entwurf eines Projekts wurde verworfen.";
}
