namespace Buendnisnetz.Invitations;

/// <summary>An office has begun to invite the people of a list.</summary>
/// <param name="SubjectId">The network; empty where the whole instance invites.</param>
/// <param name="By">Who started it.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="BatchId">The list.</param>
/// <param name="People">How many seats are promised.</param>
/// <param name="LastTurn">When the last letter has its turn, in UTC.</param>
public sealed record InvitationsStarted(Guid SubjectId, Guid? By, DateTimeOffset At, Guid BatchId, int People, DateTimeOffset LastTurn)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => $"{German.Count(People, "Einladung wurde", "Einladungen wurden")} auf den Weg gebracht.";
}

/// <summary>More letters of a list are to be written: reminders, or new links.</summary>
/// <param name="SubjectId">The network; empty where the whole instance invites.</param>
/// <param name="By">Who asked for them.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="BatchId">The list.</param>
/// <param name="Letter">What they are about.</param>
/// <param name="Count">How many invitations they are about.</param>
public sealed record LettersAskedFor(Guid SubjectId, Guid? By, DateTimeOffset At, Guid BatchId, LetterKind Letter, int Count)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => Letter == LetterKind.Reminder
        ? $"An {German.Count(Count, "Einladung wird", "Einladungen wird")} freundlich erinnert."
        : $"{German.Count(Count, "Einladung wurde", "Einladungen wurden")} erneuert.";
}

/// <summary>An office has taken an invitation back.</summary>
/// <param name="SubjectId">The network; empty where the whole instance invites.</param>
/// <param name="By">Who took it back.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="InvitationId">The invitation.</param>
/// <param name="PersonId">Who was invited; null before the first letter.</param>
/// <param name="MailId">The last letter.</param>
public sealed record InvitationWithdrawn(Guid SubjectId, Guid? By, DateTimeOffset At, Guid InvitationId, Guid? PersonId, Guid? MailId)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Einladung wurde zurückgezogen.";

    /// <inheritdoc />
    public override Guid? About => PersonId;
}

/// <summary>An invited person has entered, but something stood in the way of the promised seat.</summary>
/// <param name="SubjectId">The network; empty where the whole instance invites.</param>
/// <param name="By">Who entered.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="InvitationId">The invitation.</param>
public sealed record PromiseNotKept(Guid SubjectId, Guid? By, DateTimeOffset At, Guid InvitationId) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine eingeladene Person ist eingetreten, bekam aber keinen Zugang.";
}
