namespace Buendnisnetz.Organisations;

/// <summary>An organisation was entered.</summary>
public sealed record OrganisationEntered(Guid SubjectId, string Name, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => $"Die Organisation {Name.Quoted} wurde eingetragen.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Community;
}

/// <summary>The entry of an organisation was taken back as a mistake.</summary>
public sealed record OrganisationEntryTakenBack(Guid SubjectId, string Name, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => $"Der Eintrag der Organisation {Name.Quoted} wurde zurückgenommen.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Community;
}

/// <summary>What is known of an organisation was corrected.</summary>
public sealed record OrganisationCorrected(Guid SubjectId, string Name, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => $"Die Angaben zu {Name.Quoted} wurden berichtigt.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Community;
}

/// <summary>An organisation took a new name.</summary>
public sealed record OrganisationRenamed(Guid SubjectId, string Before, string Name, string From, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => $"„{Before}“ heißt seit {From} {Name.Quoted}.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Community;
}

/// <summary>Two entries turned out to be the same organisation; the other one now leads to this one.</summary>
public sealed record OrganisationsMerged(Guid SubjectId, Guid OtherId, string Name, string OtherName, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => $"„{OtherName}“ wurde mit {Name.Quoted} zusammengeführt.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Community;
}
