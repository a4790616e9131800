namespace Buendnisnetz.Projects;

/// <summary>A turn in the life of a project: a fact with date, author and reason. What was a mistake stays, and is marked as one.</summary>
public sealed class ProjectTurn
{
    private ProjectTurn() { }

    internal ProjectTurn(Guid projectId, int number, ProjectState state, FuzzyDate? on, string? reason, Guid? by, DateTimeOffset at) =>
        (ProjectId, Number, State, On, Reason, RecordedBy, RecordedAt) = (projectId, number, state, on, reason, by, at);

    /// <summary>The project.</summary>
    public Guid ProjectId { get; private init; }

    /// <summary>The how-manieth turn of its life, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>The state it entered.</summary>
    public ProjectState State { get; private init; }

    /// <summary>Since when, as exactly as that is known; null where it is the day on which it was recorded.</summary>
    public FuzzyDate? On { get; private init; }

    /// <summary>Why, for others to read.</summary>
    public string? Reason { get; private init; }

    /// <summary>Who recorded it; null after erasure and for the system.</summary>
    public Guid? RecordedBy { get; private set; }

    /// <summary>When it was recorded, in UTC.</summary>
    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>When it turned out to be a mistake, in UTC.</summary>
    public DateTimeOffset? TakenBackAt { get; private set; }

    /// <summary>Who said that it was a mistake; null after erasure.</summary>
    public Guid? TakenBackBy { get; private set; }

    /// <summary>Since when, in any case.</summary>
    public FuzzyDate Since => On ?? FuzzyDate.OfDay(RecordedAt.BerlinDay);

    internal void TakeBack(Guid? by, DateTimeOffset at) => (TakenBackBy, TakenBackAt) = (by, at);
}
