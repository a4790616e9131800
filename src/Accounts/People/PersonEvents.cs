namespace Buendnisnetz.Accounts;

/// <summary>Somebody got an account.</summary>
public sealed record PersonInvited(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Konto wurde angelegt.";

    /// <inheritdoc />
    public override Guid? About => SubjectId;

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Restricted;
}

/// <summary>A person has signed in.</summary>
public sealed record PersonSignedIn(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Person hat sich angemeldet.";

    /// <inheritdoc />
    public override Guid? About => SubjectId;

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Restricted;
}

/// <summary>Somebody may not sign in any more.</summary>
public sealed record PersonLocked(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Konto wurde gesperrt.";

    /// <inheritdoc />
    public override Guid? About => SubjectId;

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Restricted;
}

/// <summary>Somebody may sign in again.</summary>
public sealed record PersonUnlocked(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Konto wurde wieder geöffnet.";

    /// <inheritdoc />
    public override Guid? About => SubjectId;

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Restricted;
}

/// <summary>Somebody has proved a new address.</summary>
public sealed record EmailChanged(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine E-Mail-Adresse wurde geändert.";

    /// <inheritdoc />
    public override Guid? About => SubjectId;

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Restricted;
}

/// <summary>An account was erased; who it was cannot be found out any more.</summary>
public sealed record PersonErased(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Konto wurde gelöscht.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Restricted;
}
