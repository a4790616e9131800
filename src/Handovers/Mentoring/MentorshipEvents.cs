namespace Buendnisnetz.Handovers;

/// <summary>Something about a mentorship; the subject is the alliance that is stood by.</summary>
public abstract record MentorshipStep(Guid SubjectId, Guid MentorshipId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At);

/// <summary>An alliance was asked to stand by another one.</summary>
public sealed record MentorAsked(Guid SubjectId, Guid MentorshipId, Guid MentorId, Guid? By, DateTimeOffset At)
    : MentorshipStep(SubjectId, MentorshipId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein anderes Bündnis wurde um eine Patenschaft gebeten.";
}

/// <summary>The alliance that was asked has said yes.</summary>
public sealed record MentorAccepted(Guid SubjectId, Guid MentorshipId, Guid MentorId, Guid? By, DateTimeOffset At)
    : MentorshipStep(SubjectId, MentorshipId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Patenschaft hat begonnen.";
}

/// <summary>It is over, whether or not it ever began.</summary>
public sealed record MentorshipEnded(Guid SubjectId, Guid MentorshipId, Guid MentorId, bool HadBegun, Guid? By, DateTimeOffset At)
    : MentorshipStep(SubjectId, MentorshipId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => HadBegun ? "Eine Patenschaft ist abgeschlossen." : "Eine Patenschaft ist nicht zustande gekommen.";
}

/// <summary>Both have put something on their list.</summary>
public sealed record MissionAgreed(Guid SubjectId, Guid MentorshipId, Guid? By, DateTimeOffset At)
    : MentorshipStep(SubjectId, MentorshipId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "In einer Patenschaft steht etwas Neues auf der Liste.";
}

/// <summary>Something on the list is done.</summary>
public sealed record MissionDone(Guid SubjectId, Guid MentorshipId, Guid? By, DateTimeOffset At)
    : MentorshipStep(SubjectId, MentorshipId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "In einer Patenschaft ist etwas geschafft.";
}
