namespace Buendnisnetz.Projects;

/// <summary>
/// Two projects that may do the same at the same place (004:25). What becomes of it is told in steps, each with date and author; a
/// confirmed one ends in a decision for which somebody answers (INV-48). There is one for each pair, for good.
/// </summary>
public sealed partial class Overlap : Entity
{
    private readonly List<OverlapStep> steps = [];

    private Overlap() { }

    /// <summary>One of the two; the smaller id, so that a pair is known whoever looks.</summary>
    public Guid FirstId { get; private init; }

    /// <summary>One of the two, where it was loaded.</summary>
    public Project? First { get; private set; }

    /// <summary>The other one.</summary>
    public Guid SecondId { get; private init; }

    /// <summary>The other one, where it was loaded.</summary>
    public Project? Second { get; private set; }

    /// <summary>Where it stands.</summary>
    public OverlapState State { get; private set; }

    /// <summary>When it was found, in UTC.</summary>
    public DateTimeOffset FoundAt { get; private init; }

    /// <summary>How alike the two are, in percent.</summary>
    public int Likeness { get; private set; }

    /// <summary>Why it was found, a sentence a line.</summary>
    public string Reasons { get; private set; } = "";

    /// <summary>What has become of it, where that was loaded.</summary>
    public IReadOnlyList<OverlapStep> Steps => steps;

    /// <summary>Finds that two projects may do the same.</summary>
    internal static Overlap Suspect(Guid one, Guid other, Finding found, DateTimeOffset at)
    {
        var (first, second) = Ordered(one, other);
        var made = new Overlap { FirstId = first, SecondId = second, FoundAt = at };
        made.Explain(found);
        return made;
    }

    /// <summary>A pair in the order in which it is kept.</summary>
    internal static (Guid First, Guid Second) Ordered(Guid one, Guid other) => one.CompareTo(other) < 0 ? (one, other) : (other, one);

    /// <summary>The other one of the two.</summary>
    public Guid OtherThan(Guid one) => one == FirstId ? SecondId : FirstId;

    /// <summary>Says anew why it was found: the two have changed.</summary>
    internal void Explain(Finding found) => (Likeness, Reasons) = ((int)Math.Round(found.Score * 100), string.Join('\n', found.Reasons));

    /// <summary>Why these cannot say so; null where they can.</summary>
    public string? ObstacleTo(OverlapState next, string? note, string? responsible, OverlapSides sides) =>
        !State.Next.Contains(next) ? Stands
        : ObstacleToRejecting(next, sides) is { } obstacle ? obstacle
        : next != OverlapState.Confirmed && !IsAgreement(next) && string.IsNullOrWhiteSpace(note)
            ? "Bitte sagen Sie in einem Satz, was gilt und warum."
        : next.IsDecision && string.IsNullOrWhiteSpace(responsible) ? "Bitte sagen Sie, wer sich darum kümmert." : null;

    /// <summary>Goes a step further, as those of one side say, or of both.</summary>
    public void Turn(OverlapState next, string? note, string? responsible, OverlapSides sides, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(next, note, responsible, sides));
        Enter(next == OverlapState.Rejected ? RejectedBy(sides) : next, note, next.IsDecision ? responsible : null, by, at, sides);
    }

    /// <summary>Why it cannot be said at once that both go on; null where it can.</summary>
    public string? ObstacleToGoingOn(string? because, string? responsible) => !State.Next.Contains(OverlapState.Confirmed) ? Stands
        : string.IsNullOrWhiteSpace(because) ? "Bitte sagen Sie in einem Satz, warum es beides braucht."
        : string.IsNullOrWhiteSpace(responsible) ? "Bitte sagen Sie, wer sich darum kümmert." : null;

    /// <summary>Both do the same, and whoever begins the second one knows why: confirmed and decided at once.</summary>
    public void GoOn(string because, string responsible, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToGoingOn(because, responsible));
        Enter(OverlapState.Confirmed, null, null, by, at);
        Enter(OverlapState.Accepted, because, responsible, by, at);
    }

    private string Stands => $"Das geht nicht mehr: Der Stand ist schon {State.Label.Quoted}.";

    private void Enter(OverlapState next, string? note, string? responsible, Guid? by, DateTimeOffset at,
        OverlapSides sides = OverlapSides.None)
    {
        steps.Add(new(Id, steps.Count + 1, next, Trimmed(note), Trimmed(responsible), by, at)
        {
            Side = sides is OverlapSides.First or OverlapSides.Second ? sides : null,
        });
        State = next;
        Raise(new OverlapTurned(Id, next, by, at));
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>A step of a finding: a fact with date, author, and for a decision with who sees to it.</summary>
public sealed class OverlapStep
{
    private OverlapStep() { }

    internal OverlapStep(Guid overlapId, int number, OverlapState state, string? note, string? responsible, Guid? by, DateTimeOffset at) =>
        (OverlapId, Number, State, Note, Responsible, RecordedBy, RecordedAt) = (overlapId, number, state, note, responsible, by, at);

    /// <summary>The finding.</summary>
    public Guid OverlapId { get; private init; }

    /// <summary>The how-manieth step, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>The state it entered.</summary>
    public OverlapState State { get; private init; }

    /// <summary>What was said.</summary>
    public string? Note { get; private init; }

    /// <summary>Who sees to what was decided: a task, or an alliance.</summary>
    public string? Responsible { get; private init; }

    /// <summary>Which side said so, and showed the others its project by that; null where nobody speaks for one alone.</summary>
    public OverlapSides? Side { get; internal init; }

    /// <summary>When those of the other side were written to, in UTC; null where nobody of them is to be reached.</summary>
    public DateTimeOffset? ToldAt { get; internal set; }

    /// <summary>Who recorded it; null after erasure.</summary>
    public Guid? RecordedBy { get; private set; }

    /// <summary>When it was recorded, in UTC.</summary>
    public DateTimeOffset RecordedAt { get; private init; }
}

/// <summary>A finding stands elsewhere.</summary>
/// <param name="SubjectId">The finding.</param>
/// <param name="State">Where it stands now.</param>
/// <param name="By">Who said so.</param>
/// <param name="At">When, in UTC.</param>
public sealed record OverlapTurned(Guid SubjectId, OverlapState State, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => $"Zwei ähnliche Projekte: {State.Label}.";
}
