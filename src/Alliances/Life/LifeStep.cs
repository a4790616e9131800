using Buendnisnetz.Organisations;

namespace Buendnisnetz.Alliances;

/// <summary>Where an alliance stands (INV-100).</summary>
public enum LifeState
{
    /// <summary>In founding: partners gather, nothing is public but its page.</summary>
    Founding = 0,

    /// <summary>At work.</summary>
    Active = 1,

    /// <summary>Ended; its pages are kept.</summary>
    Ended = 2,

    /// <summary>In a declared, reversible rest: the pages and the contact points stay (003:9).</summary>
    CreativePause = 3,

    /// <summary>An idea: somebody gathers those who would join; not public yet.</summary>
    Idea = 4,
}

/// <summary>A step in the life of an alliance: a fact with date, author and reason.</summary>
public sealed class LifeStep : HistoryEntry
{
    private LifeStep() { }

    internal LifeStep(Guid allianceId, int number, LifeState state, FuzzyDate since, string? reason, LifeReason reasons, Guid? by,
        DateTimeOffset at) : base(allianceId, since) =>
        (Number, State, Reason, Reasons, RecordedBy, RecordedAt) = (number, state, Trimmed(reason), reasons, by, at);

    /// <summary>The how-manieth step of the alliance's life, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>The state it entered.</summary>
    public LifeState State { get; private init; }

    /// <summary>Why, in words for the public; null where none is needed.</summary>
    public string? Reason { get; private init; }

    /// <summary>Who recorded it; null after erasure and for the system.</summary>
    public Guid? RecordedBy { get; private set; }

    /// <summary>When it was recorded, in UTC.</summary>
    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>Why, as codes.</summary>
    public LifeReason Reasons { get; private init; }

    /// <summary>The alliance that carries the work on after this end.</summary>
    public Guid? SuccessorAllianceId { get; private set; }

    /// <summary>The alliance that carries the work on, where it was loaded.</summary>
    public Alliance? SuccessorAlliance { get; private set; }

    /// <summary>The organisation that carries the work on after this end.</summary>
    public Guid? SuccessorOrganisationId { get; internal set; }

    /// <summary>The organisation that carries the work on, where it was loaded.</summary>
    public Organisation? SuccessorOrganisation { get; private set; }

    /// <summary>When it turned out to be a mistake, in UTC.</summary>
    public DateTimeOffset? TakenBackAt { get; private set; }

    /// <summary>The number of the step that this one takes back.</summary>
    public int? TakesBack { get; private set; }

    /// <summary>What was written down later than it happened began no later than what followed.</summary>
    internal void ReachBackTo(FuzzyDate day) => On = day < On ? day : On;

    /// <summary>Whether the public reads of it: mistakes and their corrections stay inside.</summary>
    public bool IsPublic => TakenBackAt is null && TakesBack is null;

    /// <summary>Why, in one line: codes and words.</summary>
    public string? Because => (Reasons.Labels, Reason) switch
    {
        ([], var words) => words,
        (var labels, null) => $"{string.Join(", ", labels).Capitalised}.",
        var (labels, words) => $"{string.Join(", ", labels).Capitalised}. {words}",
    };

    internal void LeadsTo(Alliance successor) => (SuccessorAllianceId, SuccessorAlliance) = (successor.Id, successor);

    internal void LeadsTo(Organisation heir) => (SuccessorOrganisationId, SuccessorOrganisation) = (heir.Id, heir);

    internal void TakeBack(DateTimeOffset at) => TakenBackAt = at;

    internal void Corrects(LifeStep mistake) => TakesBack = mistake.Number;

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
