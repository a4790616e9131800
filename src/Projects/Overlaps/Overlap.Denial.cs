namespace Buendnisnetz.Projects;

/// <summary>
/// That a finding is none is said by both sides. The word of one stands with date and reason, the other one agrees or objects; where nobody
/// says anything for long enough after having been told, it counts as agreed.
/// </summary>
public sealed partial class Overlap
{
    /// <summary>So long the other side has time to answer.</summary>
    public const int DaysToAnswer = 60;

    /// <summary>
    /// From when on silence counts as agreement; null where nobody is waited for, and where nobody could be told: they are not silent.
    /// </summary>
    public DateTimeOffset? AgreedFrom => State.IsDenied ? Last?.ToldAt?.AddDays(DaysToAnswer) : null;

    /// <summary>Whether the other side has to answer and does not know it: nobody of it was to be reached.</summary>
    public bool IsUntold => State.IsDenied && Last?.ToldAt is null;

    /// <summary>Those of the other side were written to about the last step.</summary>
    internal void Tell(DateTimeOffset at)
    {
        if (Last is { } step) step.ToldAt ??= at;
    }

    private OverlapStep? Last => steps.MaxBy(step => step.Number);

    /// <summary>On which side a project is.</summary>
    public OverlapSides SideOf(Guid project) => project == FirstId ? OverlapSides.First
        : project == SecondId ? OverlapSides.Second : OverlapSides.None;

    /// <summary>Whether those of one side have shown their project to the others by saying something; the steps were loaded.</summary>
    public bool IsShownBy(OverlapSides side) => steps.Exists(step => step.Side == side);

    /// <summary>What these may say of it.</summary>
    public IEnumerable<OverlapState> NextFor(OverlapSides sides) =>
        State.Next.Where(next => ObstacleToRejecting(next, sides) is null);

    /// <summary>What one chooses in a form to say so.</summary>
    public string ChoiceOf(OverlapState next) => !State.IsDenied ? next.Choice : next switch
    {
        OverlapState.Rejected => "Stimmt, das ist etwas anderes",
        OverlapState.UnderDiscussion => "Darüber möchten wir sprechen",
        _ => next.Choice,
    };

    /// <summary>Takes it as agreed where the other side has had its time and said nothing; else nothing happens.</summary>
    public void AgreeBySilence(DateTimeOffset at)
    {
        if (AgreedFrom <= at)
            Enter(OverlapState.Rejected, $"In {DaysToAnswer} Tagen hat niemand widersprochen. Das gilt als vereinbart.", null, null, at);
    }

    private bool IsAgreement(OverlapState next) => State.IsDenied && next == OverlapState.Rejected;

    private string? ObstacleToRejecting(OverlapState next, OverlapSides sides) => next != OverlapState.Rejected ? null
        : sides == OverlapSides.None ? "Das sagen die Teams der beiden Projekte."
        : sides == State.DeniedBy ? "Ihre Seite hat das schon gesagt. Jetzt sind die anderen an der Reihe." : null;

    private OverlapState RejectedBy(OverlapSides sides) => State.IsDenied ? OverlapState.Rejected : sides switch
    {
        OverlapSides.First => OverlapState.DeniedByFirst,
        OverlapSides.Second => OverlapState.DeniedBySecond,
        _ => OverlapState.Rejected,
    };
}
