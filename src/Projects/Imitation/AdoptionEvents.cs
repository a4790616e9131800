namespace Buendnisnetz.Projects;

/// <summary>Somebody imitates a project.</summary>
/// <param name="SubjectId">The origin.</param>
/// <param name="CopyId">The imitation.</param>
/// <param name="By">Who began it.</param>
/// <param name="At">When, in UTC.</param>
public sealed record ProjectImitated(Guid SubjectId, Guid CopyId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Projekt wird nachgeahmt.";
}

/// <summary>Whoever imitates a project has looked at what its origin says now.</summary>
public sealed record AdoptionLookedAt(Guid SubjectId, int Taken, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => Taken == 0 ? "Änderungen am Vorbild wurden angesehen."
        : $"{German.Count(Taken, "Änderung", "Änderungen")} am Vorbild übernommen.";
}

/// <summary>An imitation goes its own way.</summary>
public sealed record AdoptionDetached(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein nachgeahmtes Projekt geht seinen eigenen Weg.";
}
