namespace Buendnisnetz.Networks;

/// <summary>A network has begun.</summary>
public sealed record NetworkBegun(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Das Netzwerk hat begonnen.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Public;
}

/// <summary>Something on the page of a network was edited.</summary>
public sealed record NetworkEdited(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Die Angaben zum Netzwerk wurden geändert.";
}

/// <summary>A network bears another name.</summary>
public sealed record NetworkRenamed(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Das Netzwerk trägt einen neuen Namen.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Public;
}

/// <summary>A network has ended.</summary>
public sealed record NetworkEnded(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Das Netzwerk hat seine Arbeit beendet.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Public;
}

/// <summary>A membership was asked for or offered.</summary>
public sealed record MembershipAsked(Guid SubjectId, Guid MembershipId, MembershipState State, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => State == MembershipState.Invited ? "Eine Mitgliedschaft wurde angeboten."
        : "Eine Mitgliedschaft wurde beantragt.";
}

/// <summary>A request or an offer came to nothing.</summary>
public sealed record MembershipDeclined(Guid SubjectId, Guid MembershipId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Mitgliedschaft ist nicht zustande gekommen.";
}

/// <summary>A member has joined.</summary>
public sealed record MemberJoined(Guid SubjectId, Guid MembershipId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Mitglied ist beigetreten.";
}

/// <summary>The entry of a member was taken back as a mistake.</summary>
public sealed record MemberEntryTakenBack(Guid SubjectId, Guid MembershipId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Der Eintrag eines Mitglieds wurde zurückgenommen.";
}

/// <summary>A member has left.</summary>
public sealed record MemberLeft(Guid SubjectId, Guid MembershipId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Mitgliedschaft ist beendet.";
}

/// <summary>A person has agreed to be named as a member, or no longer does.</summary>
public sealed record MemberNamed(Guid SubjectId, Guid MembershipId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Mitglied hat entschieden, ob es genannt wird.";
}
