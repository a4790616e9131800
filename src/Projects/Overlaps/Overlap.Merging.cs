namespace Buendnisnetz.Projects;

/// <summary>
/// Two projects are put together by both sides: one side proposes which of the two goes on, the other one says the same. A decision that
/// was wrong is opened again, once and by whoever recorded it.
/// </summary>
public sealed partial class Overlap
{
    /// <summary>Which of the two goes on; null while nobody has proposed to put them together.</summary>
    public Guid? IntoId { get; private set; }

    /// <summary>Whose proposal that is; null while there is none, and when both have agreed.</summary>
    public OverlapSides? OfferedBy { get; private set; }

    /// <summary>Whether the two are one since both sides have said so.</summary>
    public bool IsPutTogether => State == OverlapState.Merged && IntoId is not null;

    /// <summary>Why these cannot propose or agree to put them together like this; null where they can.</summary>
    public string? ObstacleToPuttingTogether(Guid? into, string? note, string? responsible, OverlapSides sides) =>
        ObstacleTo(OverlapState.Merged, note, responsible, sides)
        ?? (sides == OverlapSides.None ? "Das sagen die Teams der beiden Projekte."
        : into != FirstId && into != SecondId ? "Bitte wählen Sie, welches Projekt weitergeht."
        : (into == FirstId ? First : Second) is { State.IsOpen: false } over
            ? $"Das gewählte Projekt geht nicht weiter: Es ist {over.State.Label}." : null);

    /// <summary>Proposes which of the two goes on, or agrees to what the other side has proposed.</summary>
    /// <returns>Whether both have said so: the caller puts the projects together.</returns>
    public bool PutTogether(Guid into, string note, string responsible, OverlapSides sides, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToPuttingTogether(into, note, responsible, sides));
        var isAgreed = sides == OverlapSides.Both || (IntoId == into && OfferedBy is { } offered && (sides & offered) == OverlapSides.None);
        (IntoId, OfferedBy) = (into, isAgreed ? null : sides);
        Enter(isAgreed ? OverlapState.Merged : OverlapState.Confirmed, note, responsible, by, at, sides);
        return isAgreed;
    }

    /// <summary>Why this decision cannot be opened again; null where it can.</summary>
    public string? ObstacleToReopening(string? because, Guid? by) => ObstacleToReopening(by)
        ?? (string.IsNullOrWhiteSpace(because) ? "Bitte sagen Sie in einem Satz, was daran nicht stimmt." : null);

    /// <summary>Why this person cannot open the decision again; null where they can.</summary>
    public string? ObstacleToReopening(Guid? by) => !State.IsDecision ? "Hier ist nichts entschieden."
        : IsPutTogether ? "Die beiden Projekte sind schon zusammengelegt."
        : by is null || steps.MaxBy(step => step.Number)?.RecordedBy != by ? "Berichtigen kann, wer die Entscheidung eingetragen hat."
        : steps.Count(step => step.State.IsDecision) > 1 ? "Diese Entscheidung wurde schon einmal berichtigt." : null;

    /// <summary>The decision was wrong: it is open again, and says why.</summary>
    public void Reopen(string because, OverlapSides sides, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToReopening(because, by));
        (IntoId, OfferedBy) = (null, null);
        Enter(OverlapState.Confirmed, because, null, by, at, sides);
    }
}
