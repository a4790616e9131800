namespace Buendnisnetz.Alliances;

// The kreative Pause: it rests with dignity, everything stays, and somebody answers for every group (003:8-12).
public sealed partial class Alliance
{
    /// <summary>For so long a step can be taken back that was a mistake.</summary>
    public static readonly TimeSpan TimeForSecondThoughts = TimeSpan.FromHours(24);

    private readonly List<CreativePause> pauses = [];

    /// <summary>All its pauses, also those that are over.</summary>
    public IReadOnlyList<CreativePause> Pauses => Whole(pauses);

    /// <summary>The pause in which it rests now; null where it does not.</summary>
    public CreativePause? PauseNow => State == LifeState.CreativePause
        ? Now(pauses, nameof(Pauses)).LastOrDefault(pause => pause.IsInForce) : null;

    /// <summary>Whether somebody may be reminded that nothing happens here: only an alliance at work is.</summary>
    public bool IsExpectedToBeActive => State == LifeState.Active;

    /// <summary>Why no newsletter may go out; null when it may.</summary>
    public string? ObstacleToSendingNewsletters() => State switch
    {
        LifeState.Active => null,
        LifeState.CreativePause =>
            "Während der kreativen Pause gehen keine Newsletter hinaus. Starten Sie das Bündnis wieder, dann geht es weiter.",
        LifeState.Ended => "Dieses Bündnis ist beendet. Es verschickt keine Newsletter mehr.",
        _ => "Newsletter gehen hinaus, sobald das Bündnis seine Arbeit aufgenommen hat.",
    };

    /// <summary>The groups that somebody answers for now; in a pause none of them may be left alone (INV-05).</summary>
    public Audience AudiencesInUse => OpenContactPoints.Aggregate(Audience.None, (all, point) => all | point.Audiences);

    /// <summary>Why it cannot pause where it stands; null when it can.</summary>
    public string? ObstacleToPausing() => State switch
    {
        LifeState.Active => null,
        LifeState.CreativePause => "Dieses Bündnis ruht schon. Sie können es wieder starten oder die Pause verlängern.",
        LifeState.Ended => "Dieses Bündnis ist beendet. Wer weitermachen möchte, gründet es neu; die Geschichte geht dann weiter.",
        LifeState.Founding =>
            "Eine Pause kann einlegen, wer schon arbeitet. Nehmen Sie zuerst die Arbeit auf, oder geben Sie die Gründung auf.",
        _ => "Noch ist das Bündnis eine Idee. Beginnen Sie zuerst mit der Gründung.",
    };

    /// <summary>Everything that stands against this plan, each with the question it belongs to; empty when the pause can begin.</summary>
    public IEnumerable<PauseObstacle> ObstaclesToPausing(PausePlan plan, DateTimeOffset at)
    {
        if (ObstacleToPausing() is { } state) return [new(PauseQuestion.None, state)];
        var mute = plan.NewPoints.Where(point => (point.Obstacle() ?? NoMailbox(point)) is not null)
            .Select(point => new PauseObstacle(PauseQuestion.NewPoints, point.Obstacle() ?? NoMailbox(point)!, point.Audiences));
        var alone = AudiencesInUse & ~Answered(plan);
        var missing = AudienceWords.All.Where(known => alone.HasFlag(known.Audience))
            .Select(known => new PauseObstacle(PauseQuestion.Points,
            $"Für die Gruppe {known.Label.Quoted} antwortet noch niemand. Wählen Sie eine Anlaufstelle mit Postfach, oder tragen Sie "
                + "eine ein.",
            known.Audience));
        return plan.Obstacles(at).Concat(mute).Concat(missing);
    }

    /// <summary>Rests: at once the public page says so and names who answers whom.</summary>
    public CreativePause Pause(PausePlan plan, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstaclesToPausing(plan, at).Select(obstacle => obstacle.Sentence).FirstOrDefault());
        var pause = new CreativePause(Id, plan, by, at);
        Whole(pauses, nameof(Pauses)).Add(pause);
        foreach (var point in OpenContactPoints.Where(HasMailbox).ToList())
            if (plan.AnsweredBy(point) is not Audience.None and var audiences) pause.Answers(point, audiences);
        foreach (var details in plan.NewPoints) pause.Answers(OpenOrComplete(details, by, at), details.Audiences);
        Enter(LifeState.CreativePause, plan.From, plan.Words, by, at, plan.Reasons);
        Raise(new AlliancePaused(Id, pause.Id, Steps, by, at));
        return pause;
    }

    /// <summary>Why it cannot rest longer; null when it can.</summary>
    public string? ObstacleToProlonging(DateOnly until, DateTimeOffset at) => PauseNow is null
        ? "Dieses Bündnis ruht nicht. Eine Pause lässt sich nur verlängern, solange sie dauert."
        : until <= at.BerlinDay || until > at.BerlinDay.AddMonths(PausePlan.MostMonths)
            ? "Bitte wählen Sie einen Tag in den nächsten zwei Jahren." : null;

    /// <summary>Rests on; on that day somebody is asked again.</summary>
    public void Prolong(DateOnly until, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToProlonging(until, at));
        Resting.Prolong(until);
        Raise(new PauseProlonged(Id, until, by, at));
    }

    /// <summary>
    /// Why those cannot answer while it rests: each group that was promised an answer keeps one (INV-05); null when they can.
    /// </summary>
    public string? ObstacleToAnswering(IReadOnlyList<(Guid PointId, Audience For)> duties)
    {
        if (PauseNow is not { } pause) return "Dieses Bündnis ruht nicht.";
        var answered = duties.Where(duty => PublicContactPoints.Any(point => point.Id == duty.PointId && HasMailbox(point)))
            .Aggregate(Audience.None, (all, duty) => all | duty.For);
        return (pause.Audiences & ~answered) is not Audience.None and var alone
            ? $"Für {string.Join(", ", alone.Labels)} antwortet dann niemand. Wählen Sie eine Anlaufstelle mit Postfach, die alle sehen."
            : null;
    }

    /// <summary>Says anew who answers whom while it rests.</summary>
    public void Answer(IReadOnlyList<(Guid PointId, Audience For)> duties, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToAnswering(duties));
        var promised = Resting.Audiences;
        Resting.AnswerAnew(duties.GroupBy(duty => duty.PointId).ToDictionary(same => same.Key,
            same => same.Aggregate(Audience.None, (all, duty) => all | (duty.For & promised))));
        Raise(new AllianceEdited(Id, Edit.Contacts, by, at));
    }

    /// <summary>Why it cannot wake; null when it can. It takes a coordinator who has said yes (INV-103).</summary>
    public string? ObstacleToResuming(Guid? coordinator) => State switch
    {
        LifeState.CreativePause => coordinator is null
            ? "Zum Neustart fehlt eine bestätigte Koordination. Benennen Sie unter „Zugänge“ eine Person; sobald sie eingetreten "
                + "ist, kann es losgehen."
            : null,
        LifeState.Active => "Dieses Bündnis ist schon aktiv.",
        LifeState.Ended => "Dieses Bündnis ist beendet. Wer weitermachen möchte, gründet es neu; die Geschichte geht dann weiter.",
        _ => "Dieses Bündnis hat seine Arbeit noch nicht aufgenommen. Sehen Sie nach, was bis zum Start fehlt.",
    };

    /// <summary>Wakes: everything is as it was before the pause.</summary>
    public CreativePause Resume(Guid? coordinator, string? words, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToResuming(coordinator));
        var pause = Resting;
        pause.End(at);
        Enter(LifeState.Active, null, words, by, at);
        Raise(new AllianceResumed(Id, pause.Id, Steps, by, at));
        return pause;
    }

    // Whoever comes a moment too late has read the state before it changed and the pause after it ended.
    private CreativePause Resting => PauseNow ?? throw new Refusal(
        "Jemand anderes hat im selben Augenblick entschieden, wie es mit der Pause weitergeht. Bitte laden Sie die Seite neu.");

    private Audience Answered(PausePlan plan) => plan.Points
        .Where(duty => PublicContactPoints.Any(point => point.Id == duty.PointId && HasMailbox(point))).Select(duty => duty.For)
        .Concat(plan.NewPoints.Where(point => point.Mailbox is not null).Select(point => point.Audiences))
        .Aggregate(Audience.None, (all, one) => all | one);

    private ContactPoint OpenOrComplete(ContactDetails details, Guid? by, DateTimeOffset at)
    {
        if (OpenContactPoints.FirstOrDefault(point => Folding.Fold(point.Name) == Folding.Fold(details.Name)) is not { } known)
            return Open(details, by, at);
        Correct(known, known.Details with { Mailbox = details.Mailbox, Audiences = known.Audiences | details.Audiences }, by, at);
        return known;
    }

    private static bool HasMailbox(ContactPoint point) => !string.IsNullOrWhiteSpace(point.Mailbox);

    private static string? NoMailbox(ContactDetails details) => string.IsNullOrWhiteSpace(details.Mailbox)
        ? $"{details.Name.Quoted} braucht ein Postfach, das auch bleibt, wenn jemand geht." : null;

    /// <summary>A group that the pause has promised an answer keeps one.</summary>
    private string? ObstacleToLeavingAlone(ContactPoint point)
    {
        if (PauseNow is not { } pause) return null;
        var others = pause.Duties.Where(duty =>
            PublicContactPoints.Any(open => open.Id == duty.ContactPointId && open != point && HasMailbox(open)));
        var alone = pause.Audiences & ~others.Aggregate(Audience.None, (all, duty) => all | duty.Audiences);
        return alone == Audience.None ? null
            : $"Während der Pause antwortet nur diese Stelle für: {string.Join(", ", alone.Labels)}. "
            + "Ändern Sie bitte zuerst, wer antwortet.";
    }
}
