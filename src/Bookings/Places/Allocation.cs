namespace Buendnisnetz.Bookings;

/// <summary>
/// The places of all workshops are given at once, or it is tried what would be if. It keeps the problem's text and the answer, so that
/// everybody can reckon again (<see cref="AllocationProblem"/>).
/// </summary>
public sealed class Allocation : Entity
{
    private Allocation() { }

    /// <summary>The event.</summary>
    public Guid EventId { get; private init; }

    /// <summary>Whether it only shows what would be.</summary>
    public bool IsTrial { get; private init; }

    /// <summary>What was tried: other numbers of places, as JSON by session; null where nothing was changed.</summary>
    public string? Changes { get; private init; }

    /// <summary>Who asked; null where the clock did, and after erasure.</summary>
    public Guid? AskedBy { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>How far it is, in per cent.</summary>
    public int Progress { get; private set; }

    /// <summary>When it was done or given up, in UTC.</summary>
    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>Why it could not be done.</summary>
    public string? Obstacle { get; private set; }

    /// <summary>The text of the problem.</summary>
    public string? Problem { get; private set; }

    /// <summary>The answer.</summary>
    public string? Answer { get; private set; }

    /// <summary>The answer, read.</summary>
    public AllocationAnswer? Result => Answer is null ? null : AllocationAnswer.FromJson(Answer);

    /// <summary>Asks for it.</summary>
    public static Allocation Ask(Guid eventId, bool isTrial, string? changes, Guid? by, DateTimeOffset at) =>
        new() { EventId = eventId, IsTrial = isTrial, Changes = changes, AskedBy = by, AskedAt = at };

    internal void Keep(AllocationProblem problem, AllocationAnswer answer, DateTimeOffset at) =>
        (Problem, Answer, Progress, DoneAt) = (problem.ToText(), answer.ToJson(), 100, at);

    internal void GiveUp(string obstacle, DateTimeOffset at) => (Obstacle, DoneAt) = (obstacle, at);
}
