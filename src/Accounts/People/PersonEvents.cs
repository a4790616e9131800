namespace Buendnisnetz.Accounts;

/// <summary>Somebody got an account.</summary>
public sealed record PersonInvited(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Konto wurde angelegt.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Restricted;
}
