using Buendnisnetz.Organisations;

namespace Buendnisnetz.Alliances;

// How it ends, who follows, what was a mistake, and how it begins again.
public sealed partial class Alliance
{
    private readonly List<LifeStep> inherited = [];

    /// <summary>The ends of other alliances whose work this one carries on, where they were loaded.</summary>
    public IReadOnlyList<LifeStep> Inherited => Whole(inherited);

    /// <summary>The alliances whose work this one carries on: they have ended and named it.</summary>
    public IEnumerable<Alliance> Predecessors =>
        Inherited.Where(step => step.TakenBackAt is null && step.Alliance is { State: LifeState.Ended } ended && ended.Steps == step.Number)
        .Select(step => step.Alliance!);

    /// <summary>The step by which it ended; null while it has not.</summary>
    public LifeStep? LastEnd =>
        State == LifeState.Ended ? Life.LastOrDefault(step => step.State == LifeState.Ended && step.TakenBackAt is null) : null;

    /// <summary>Why it cannot end where it stands; null when it can.</summary>
    public string? ObstacleToEnding() => State switch
    {
        LifeState.Ended => "Dieses Bündnis ist schon beendet.",
        LifeState.Idea => "Noch ist das Bündnis eine Idee, die niemand sieht. Sie kann einfach liegen bleiben.",
        _ => null,
    };

    /// <summary>Why it cannot end for this reason; null when it can.</summary>
    public string? ObstacleToEnding(string? reason) => ObstacleToEnding()
        ?? (string.IsNullOrWhiteSpace(reason) ? "Bitte sagen Sie in einem Satz, warum das Bündnis endet. Der Satz steht auf seiner Seite."
            : null);

    /// <summary>Why this alliance cannot carry the work on; null when it can.</summary>
    public string? ObstacleToSucceeding(Alliance successor) => successor.Id == Id
        ? "Ein Bündnis kann nicht sein eigener Nachfolger sein."
        : successor.State is LifeState.Ended or LifeState.Idea
            ? $"{successor.Name} kann die Arbeit zurzeit nicht weiterführen. Wählen Sie ein Bündnis, das besteht." : null;

    /// <summary>Ends it: the pages stay under their addresses, nothing can be changed any more.</summary>
    public void End(string reason, FuzzyDate on, Guid? by, DateTimeOffset at, LifeReason reasons = LifeReason.None,
        Alliance? successor = null, Organisation? heir = null)
    {
        Refusal.On(ObstacleToEnding(reason));
        Refusal.On(on.IsAfter(at.BerlinDay) ? "Das Ende liegt in der Zukunft. Bitte tragen Sie es ein, wenn es so weit ist." : null);
        Refusal.On(successor is null ? null : ObstacleToSucceeding(successor));
        PauseNow?.End(at);
        var step = Enter(LifeState.Ended, on, reason.Trim(), by, at, reasons);
        if (successor is not null) step.LeadsTo(successor);
        else if (heir is not null) step.LeadsTo(heir);
        Raise(new AllianceEnded(Id, by, at) { Step = Steps });
    }

    /// <summary>Why it cannot be founded anew; null when it can.</summary>
    public string? ObstacleToRefounding() => State == LifeState.Ended ? null
        : "Neu gründen lässt sich ein Bündnis, das geendet hat. Dieses besteht noch.";

    /// <summary>Is founded anew: its address, its partners and its whole history go on (INV-104).</summary>
    public void Refound(string reason, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToRefounding()
            ?? (string.IsNullOrWhiteSpace(reason) ? "Bitte sagen Sie in einem Satz, wie es dazu kommt. Der Satz steht in der Geschichte."
            : null));
        Enter(LifeState.Founding, null, reason.Trim(), by, at);
        Raise(new AllianceRefounded(Id, by, at) { Step = Steps });
    }

    /// <summary>Why the latest step cannot be taken back; null when it can.</summary>
    public string? ObstacleToTakingBack(DateTimeOffset at) => Life.LastOrDefault() switch
    {
        null => "Es gibt keinen Schritt, der sich zurücknehmen ließe.",
        { TakesBack: not null } => "Dieser Schritt hat schon einen anderen zurückgenommen.",
        { State: not (LifeState.CreativePause or LifeState.Ended) } => "Zurücknehmen lassen sich eine Pause und ein Ende.",
        var step when at - step.RecordedAt > TimeForSecondThoughts =>
            "Zurücknehmen geht am ersten Tag. Danach können Sie das Bündnis wieder starten oder neu gründen.",
        _ => null,
    };

    /// <summary>Takes back a pause or an end that was a mistake; both steps stay on record, the public page shows neither.</summary>
    public void TakeBack(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToTakingBack(at));
        var mistake = Life.Last();
        var before = Life.Last(step => step.Number == mistake.Number - 1).State;
        mistake.TakeBack(at);
        var over = mistake.State == LifeState.CreativePause ? Resting : null;
        over?.End(at);
        if (before == LifeState.CreativePause) Pauses.MaxBy(pause => pause.RecordedAt)!.Reopen();
        Enter(before, null, "Der Schritt davor war ein Versehen.", by, at).Corrects(mistake);
        Raise(new LifeStepTakenBack(Id, mistake.Number, by, at) { PauseId = over?.Id });
    }
}
