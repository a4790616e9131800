namespace Buendnisnetz.Projects;

/// <summary>The life of a project: one state after the other, each dated; the last one that was no mistake counts.</summary>
public sealed partial class Project
{
    private readonly List<ProjectTurn> turns = [];

    /// <summary>Where it stands.</summary>
    public ProjectState State { get; private set; }

    /// <summary>What it has been through, where it was loaded.</summary>
    public IReadOnlyList<ProjectTurn> Turns => turns;

    /// <summary>What others read of it: mistakes stay inside.</summary>
    public IEnumerable<ProjectTurn> Story => turns.Where(turn => turn.TakenBackAt is null).OrderBy(turn => turn.Number);

    /// <summary>The states that may follow: what rests becomes again what it was, an idea no more than an idea.</summary>
    public IReadOnlyList<ProjectState> Next => State != ProjectState.Resting ? State.Next
        : [.. State.Next.Where(next => BeforeResting == ProjectState.Idea
            ? next is not (ProjectState.Running or ProjectState.Completed) : next != ProjectState.Idea)];

    /// <summary>What it was before it rested: an idea, planned or at work. Its turns were loaded.</summary>
    public ProjectState BeforeResting => Story.LastOrDefault(turn => turn.State != ProjectState.Resting)?.State switch
    {
        ProjectState.Idea => ProjectState.Idea,
        ProjectState.Planned => ProjectState.Planned,
        _ => ProjectState.Running,
    };

    /// <summary>Why it cannot enter this state; null where it can.</summary>
    public string? ObstacleTo(ProjectState next, FuzzyDate? on, string? reason, DateTimeOffset at) =>
        next == State ? $"Das Projekt ist schon auf diesem Stand: {State.Label}."
        : !Next.Contains(next) ? $"Von „{State.Label}“ geht es nicht zu „{next.Label}“."
        : next.WantsReason && string.IsNullOrWhiteSpace(reason) ? "Bitte sagen Sie in einem Satz, warum."
        : on is { } day && day.IsAfter(at.BerlinDay) ? "Das liegt in der Zukunft. Tragen Sie es ein, wenn es so weit ist."
        : on is { } since && turns.Count > 0 && Story.Last() is { On: { } before } && since.Latest < before.Earliest
            ? $"Das liegt vor dem letzten Stand ({Story.Last().State.Label} seit {before})." : null;

    /// <summary>Enters a state.</summary>
    public void Turn(ProjectState next, FuzzyDate? on, string? reason, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(next, on, reason, at));
        Enter(next, on, reason, by, at);
        Changed(at);
        Raise(new ProjectTurned(Id, next, IsPublished ? Visibility : Visibility.Place, by, at));
    }

    /// <summary>Why the last turn cannot be taken back; null where it can.</summary>
    public string? ObstacleToTakingBack() => Story.Count() > 1 ? null : "Es gibt keinen früheren Stand.";

    /// <summary>The last turn was a mistake: the state before it counts again.</summary>
    public void TakeBack(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToTakingBack());
        Story.Last().TakeBack(by, at);
        State = Story.Last().State;
        Changed(at);
        Raise(new ProjectTurned(Id, State, Visibility.Place, by, at));
    }

    private void Enter(ProjectState next, FuzzyDate? on, string? reason, Guid? by, DateTimeOffset at)
    {
        turns.Add(new(Id, turns.Count + 1, next, on, Trimmed(reason), by, at));
        State = next;
    }
}
