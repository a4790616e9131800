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
    public IEnumerable<LifeStep> Life => history.OfType<LifeStep>().OrderBy(step => step.Number);

    /// <summary>When it was founded, as exactly as it is known: "April 2010".</summary>
    public FuzzyDate? FoundedOn { get; private set; }

    /// <summary>Where it was founded: "Milchwerk in Radolfzell".</summary>
    public string? FoundedAt { get; private set; }

    /// <summary>On whose initiative it was founded (003:3).</summary>
    public IReadOnlyList<Initiator> Initiators => initiators;

    /// <summary>The units that have run it, each from and until a date.</summary>
    public IReadOnlyList<Coordination> Coordinations => coordinations;

    /// <summary>The unit that runs it now.</summary>
    public Coordination? Coordination => coordinations.FirstOrDefault(unit => unit.Until is null);

    /// <summary>Whether it can be changed; an ended alliance is frozen.</summary>
    public bool IsOpen => State != LifeState.Ended;

    /// <summary>Begins an alliance that is being founded.</summary>
    public static Alliance Begin(AllianceProfile profile, string slug, Guid? by, DateTimeOffset at)
    {
        var alliance = new Alliance { Slug = slug };
        alliance.Describe(profile, by, at);
        alliance.Enter(LifeState.Founding, null, null, by, at);
        alliance.Raise(new AllianceBegun(alliance.Id, by, at));
        return alliance;
    }

    /// <summary>Records when, where and on whose initiative it was founded.</summary>
    public void RecordFounding(FuzzyDate on, string? place, IReadOnlyCollection<Organisation> initiative, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToFounding(on, at));
        (FoundedOn, FoundedAt) = (on, string.IsNullOrWhiteSpace(place) ? null : place.Trim());
        initiators.RemoveAll(initiator => initiative.All(organisation => organisation.Id != initiator.OrganisationId));
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

    /// <summary>What is still missing before it can start its work; empty when it can (DOMAIN 1.6).</summary>
    public IReadOnlyList<string> ObstaclesToStarting() => [.. Missing()];

    /// <summary>Starts its work.</summary>
    public void Start(Guid? by, DateTimeOffset at)
    {
        Refusal.On(State == LifeState.Founding ? null : "Nur ein Bündnis in Gründung kann starten.");
        Refusal.On(ObstaclesToStarting() is [var first, ..] ? first : null);
        Enter(LifeState.Active, FoundedOn, null, by, at);
        Raise(new AllianceStarted(Id, by, at));
    }

    /// <summary>Why it cannot end; null when it can.</summary>
    public string? ObstacleToEnding(string? reason) => (State, string.IsNullOrWhiteSpace(reason)) switch
    {
        (LifeState.Ended, _) => "Dieses Bündnis ist schon beendet.",
        (_, true) => "Bitte sagen Sie in einem Satz, warum das Bündnis endet. Der Satz steht auf seiner Seite.",
        _ => null,
    };

    /// <summary>Ends it: the pages stay under their addresses, nothing can be changed any more.</summary>
    public void End(string reason, FuzzyDate on, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToEnding(reason));
        Refusal.On(on.IsAfter(at.BerlinDay) ? "Das Ende liegt in der Zukunft. Bitte tragen Sie es ein, wenn es so weit ist." : null);
        Enter(LifeState.Ended, on, reason.Trim(), by, at);
        Raise(new AllianceEnded(Id, by, at));
    }

    private void Enter(LifeState state, FuzzyDate? since, string? reason, Guid? by, DateTimeOffset at)
    {
        (State, Steps) = (state, Steps + 1);
        history.Add(new LifeStep(Id, Steps, state, since ?? FuzzyDate.OfDay(at.BerlinDay), reason, by, at));
    }

    private IEnumerable<string> Missing()
    {
        if (FoundedOn is null) yield return "Es fehlt, wann das Bündnis gegründet wurde. Das Jahr genügt.";
        if (Coordination is null) yield return "Es fehlt, welche Stelle das Bündnis koordiniert.";
        if (ActivePartnerships.Count() < 2 || ActivePartnerships.Select(partner => partner.CategoryCode).Distinct().Count() < 2)
            yield return "Es fehlen Partner: mindestens zwei aus zwei verschiedenen Bereichen, zum Beispiel Kommune und Verein.";
        if (OpenContactPoints.None()) yield return "Es fehlt eine Anlaufstelle, an die sich Familien und andere wenden können.";
        if (areas.Count == 0) yield return "Es fehlt das Gebiet, für das das Bündnis da ist.";
    }
}

internal static class Emptiness
{
    public static bool None<T>(this IEnumerable<T> things) => !things.Any();
}
