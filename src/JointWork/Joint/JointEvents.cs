namespace Buendnisnetz.JointWork;

/// <summary>Somebody proposes a project as a joint one of a network.</summary>
public sealed record JointProjectProposed(Guid SubjectId, Guid JointId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Gemeinschaftsprojekt wurde vorgeschlagen.";
}

/// <summary>All have agreed to a joint project.</summary>
public sealed record JointProjectAgreed(Guid SubjectId, Guid JointId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Gemeinschaftsprojekt ist vereinbart.";
}

/// <summary>A project is no joint one of the network any more.</summary>
public sealed record JointProjectEnded(Guid SubjectId, Guid JointId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Gemeinschaftsprojekt ist beendet.";
}

/// <summary>Members of a network begin a label together.</summary>
public sealed record LabelBegun(Guid SubjectId, Guid LabelId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein gemeinsames Label hat begonnen.";
}

/// <summary>What a label stands for was changed, or who carries it.</summary>
public sealed record LabelChanged(Guid SubjectId, Guid LabelId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein gemeinsames Label wurde geändert.";
}

/// <summary>A place bears a label.</summary>
public sealed record LabelGranted(Guid SubjectId, Guid GrantId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Ort trägt ein Label.";
}

/// <summary>A place does not bear a label any more.</summary>
public sealed record LabelGrantEnded(Guid SubjectId, Guid GrantId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Ort trägt ein Label nicht mehr.";
}

/// <summary>A right was lent to a local partner.</summary>
public sealed record RightLent(Guid SubjectId, Guid RightId, Guid PersonId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Recht wurde an einen örtlichen Partner übertragen.";

    /// <inheritdoc />
    public override Guid? About => PersonId;
}

/// <summary>A right that was lent has ended before its day.</summary>
public sealed record RightRevoked(Guid SubjectId, Guid RightId, Guid? PersonId, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein übertragenes Recht wurde entzogen.";

    /// <inheritdoc />
    public override Guid? About => PersonId;
}
