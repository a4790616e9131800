namespace Buendnisnetz.Mailings;

/// <summary>A letter to those registered was planned, or planned anew.</summary>
public sealed record MailingPlanned(Guid SubjectId, Guid MailingId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Brief an Angemeldete einer Veranstaltung wurde geplant.";
}

/// <summary>A letter to those registered was taken back before it went.</summary>
public sealed record MailingCancelled(Guid SubjectId, Guid MailingId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein geplanter Brief an Angemeldete einer Veranstaltung wurde zurückgezogen.";
}

/// <summary>A planned letter to those registered could not go; why, the letter itself says.</summary>
public sealed record MailingDropped(Guid SubjectId, Guid MailingId, DateTimeOffset At) : DomainEvent(SubjectId, null, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein geplanter Brief an Angemeldete einer Veranstaltung ist entfallen.";
}

/// <summary>A letter to those registered goes out.</summary>
public sealed record MailingSent(Guid SubjectId, Guid MailingId, int People, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence =>
        $"Ein Brief an {German.Count(People, "angemeldete Person", "angemeldete Personen")} wurde verschickt.";
}
