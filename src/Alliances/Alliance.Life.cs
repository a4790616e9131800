using Buendnisnetz.Organisations;

namespace Buendnisnetz.Alliances;

// From founding through its work to its end; every step is a dated fact.
public sealed partial class Alliance
{
    private readonly List<Initiator> initiators = [];
    private readonly List<Coordination> coordinations = [];

    /// <summary>Where it stands now: the state of the latest step.</summary>
    public LifeState State { get; private set; }

    /// <summary>How many steps its life has had.</summary>
    public int Steps { get; private set; }

    /// <summary>Every step of its life, oldest first.</summary>
    public IEnumerable<LifeStep> Life => History.OfType<LifeStep>().OrderBy(step => step.Number);

    /// <summary>When it was founded, as exactly as it is known: "April 2010".</summary>
    public FuzzyDate? FoundedOn { get; private set; }

    /// <summary>Where it was founded: "Milchwerk in Radolfzell".</summary>
    public string? FoundedAt { get; private set; }

    /// <summary>On whose initiative it was founded (003:3).</summary>
    public IReadOnlyList<Initiator> Initiators => Whole(initiators);

    /// <summary>The units that have run it, each from and until a date.</summary>
    public IReadOnlyList<Coordination> Coordinations => Whole(coordinations);

    /// <summary>The unit that runs it now.</summary>
    public Coordination? Coordination => Now(coordinations, nameof(Coordinations)).FirstOrDefault(unit => unit.Until is null);

    /// <summary>Whether it can be changed; an ended alliance is frozen.</summary>
    public bool IsOpen => State != LifeState.Ended;

    /// <summary>Begins an alliance that is being founded.</summary>
    public static Alliance Begin(AllianceProfile profile, string slug, Guid? by, DateTimeOffset at)
    {
        var alliance = Gather(profile, slug, by, at);
        alliance.BeginFounding(by, at);
        return alliance;
    }

    /// <summary>Writes down the idea of an alliance; nobody outside sees it yet.</summary>
    public static Alliance Imagine(AllianceProfile profile, string slug, Guid? by, DateTimeOffset at)
    {
        var alliance = Gather(profile, slug, by, at);
        alliance.Enter(LifeState.Idea, null, null, by, at);
        return alliance;
    }

    /// <summary>Why its founding cannot begin; null when it can.</summary>
    public string? ObstacleToBeginning() => State == LifeState.Idea || Steps == 0 ? null : State == LifeState.Ended
        ? "Dieses Bündnis ist beendet. Wer weitermachen möchte, gründet es neu; die Geschichte geht dann weiter."
        : "Die Gründung hat schon begonnen.";

    /// <summary>The idea becomes a founding: its page is public, whoever likes can join.</summary>
    public void BeginFounding(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToBeginning());
        Enter(LifeState.Founding, null, null, by, at);
        Raise(new AllianceBegun(Id, by, at));
    }

    /// <summary>
    /// Why its entry cannot be taken back; null when it can: it is in its first founding, nobody has changed it, nobody has ever held a
    /// seat in it, and nothing else refers to it.
    /// </summary>
    internal string? ObstacleToTakingBackEntry(bool isHeld, bool isUsed) =>
        State != LifeState.Founding || Steps > 1 || Version > 0 ? $"{Name} bleibt im Verzeichnis: Es wurde seitdem geändert."
        : isHeld ? $"{Name} bleibt im Verzeichnis: Dort ist schon jemand eingetreten."
        : isUsed ? $"{Name} bleibt im Verzeichnis: Dort steht inzwischen mehr als der Eintrag." : null;

    internal void SayTakenBack(Guid? by, DateTimeOffset at) => Raise(new AllianceEntryTakenBack(Id, by, at));

    private static Alliance Gather(AllianceProfile profile, string slug, Guid? by, DateTimeOffset at)
    {
        var alliance = new Alliance(slug);
        alliance.Describe(profile, by, at);
        return alliance;
    }

    /// <summary>Records when, where and on whose initiative it was founded.</summary>
    public void RecordFounding(FuzzyDate on, string? place, IReadOnlyCollection<Organisation> initiative, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToFounding(on, at));
        (FoundedOn, FoundedAt) = (on, string.IsNullOrWhiteSpace(place) ? null : place.Trim());
        Whole(initiators, nameof(Initiators))
            .RemoveAll(initiator => initiative.All(organisation => organisation.Id != initiator.OrganisationId));
        foreach (var organisation in initiative.Where(organisation => initiators.All(known => known.OrganisationId != organisation.Id)))
            initiators.Add(new Initiator(Id, organisation.Id));
        Raise(new AllianceEdited(Id, Edit.Founding, by, at));
    }

    /// <summary>Why it cannot have been founded then; null when it can.</summary>
    public static string? ObstacleToFounding(FuzzyDate on, DateTimeOffset at) =>
        on.IsAfter(at.BerlinDay) ? "Die Gründung liegt in der Zukunft. Bitte tragen Sie sie ein, wenn sie geschehen ist." : null;

    /// <summary>Lays its coordination into the hands of a unit; the one before ends.</summary>
    public void CoordinateBy(Organisation organisation, string unit, FuzzyDate? since, Guid? by, DateTimeOffset at)
    {
        if (Coordination is { } same && same.OrganisationId == organisation.Id && same.Unit == unit.Trim() && same.Since == since) return;
        Coordination?.End(at);
        coordinations.Add(new Coordination(Id, organisation.Id, unit.Trim(), since, at));
        Raise(new AllianceEdited(Id, Edit.Coordination, by, at));
    }

    /// <summary>What is still missing before it can start its work; empty when it can (INV-101).</summary>
    public IReadOnlyList<StartObstacle> ObstaclesToStarting() => [.. Missing()];

    /// <summary>Why it cannot start where it stands; null when it can.</summary>
    public string? ObstacleToStarting() => State switch
    {
        LifeState.Founding => null,
        LifeState.Idea => "Noch ist das Bündnis eine Idee. Beginnen Sie zuerst mit der Gründung.",
        LifeState.Active => "Dieses Bündnis hat seine Arbeit schon aufgenommen.",
        LifeState.CreativePause => "Dieses Bündnis ruht. Starten Sie es wieder, dann ist alles wie vorher.",
        _ => "Dieses Bündnis ist beendet. Wer weitermachen möchte, gründet es neu; die Geschichte geht dann weiter.",
    };

    /// <summary>Starts its work: since its founding, or since today where it was founded anew.</summary>
    public void Start(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToStarting());
        Refusal.On(ObstaclesToStarting() is [var first, ..] ? first.Sentence : null);
        Enter(LifeState.Active, IsFirstFounding ? FoundedOn : null, null, by, at);
        Raise(new AllianceStarted(Id, by, at));
    }

    private LifeStep Enter(LifeState state, FuzzyDate? since, string? reason, Guid? by, DateTimeOffset at,
        LifeReason reasons = LifeReason.None)
    {
        (State, Steps) = (state, Steps + 1);
        IsThere(at);
        var step = new LifeStep(Id, Steps, state, since ?? FuzzyDate.OfDay(at.BerlinDay), reason, reasons, by, at);
        foreach (var early in Life.Where(early => early.State is LifeState.Idea or LifeState.Founding)) early.ReachBackTo(step.On);
        history.Add(step);
        return step;
    }

    private bool IsFirstFounding => Steps <= 2;

    /// <summary>In the order in which it is done: who coordinates is chosen among the partners.</summary>
    private IEnumerable<StartObstacle> Missing()
    {
        if (Areas.Count == 0) yield return new("Es fehlt das Gebiet, für das das Bündnis da ist.", "Gebiet angeben", "gebiet");
        if (ActivePartnerships.Count() < 2 || ActivePartnerships.Select(partner => partner.CategoryCode).Distinct().Count() < 2)
            yield return new("Es fehlen Partner: mindestens zwei aus zwei verschiedenen Bereichen, zum Beispiel Kommune und Verein.",
                "Partner eintragen", "partner-neu");
        if (FoundedOn is null)
            yield return new("Es fehlt, wann das Bündnis gegründet wurde. Das Jahr genügt.", "Gründung angeben", "gruendung");
        if (Coordination is null)
            yield return new("Es fehlt, welche Stelle das Bündnis koordiniert.", "Koordination angeben", "gruendung");
        if (PublicContactPoints.None())
            yield return new("Es fehlt eine Anlaufstelle, an die sich Familien und andere wenden können.", "Anlaufstelle eintragen",
                "anlaufstelle");
    }
}

/// <summary>Something that is missing before an alliance can start.</summary>
/// <param name="Sentence">What is missing.</param>
/// <param name="Link">What one does about it.</param>
/// <param name="Below">The page of the alliance on which one does it.</param>
public sealed record StartObstacle(string Sentence, string Link, string Below);

internal static class Emptiness
{
    public static bool None<T>(this IEnumerable<T> things) => !things.Any();
}
