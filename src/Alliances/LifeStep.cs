namespace Buendnisnetz.Alliances;

/// <summary>Where an alliance stands (DOMAIN 1.6).</summary>
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

    internal LifeStep(Guid allianceId, int number, LifeState state, FuzzyDate since, string? reason, Guid? by, DateTimeOffset at) : base(allianceId, since) =>
        (Number, State, Reason, RecordedBy, RecordedAt) = (number, state, reason, by, at);

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
}
