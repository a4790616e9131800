namespace Buendnisnetz.Alliances;

/// <summary>Something that belongs into the history of an alliance: a step of its life, a milestone, a recognition.</summary>
public abstract class HistoryEntry : Entity
{
    /// <summary>For the database only.</summary>
    protected HistoryEntry() { }

    /// <summary>An entry in the history of this alliance.</summary>
    protected HistoryEntry(Guid allianceId, FuzzyDate on) => (AllianceId, On) = (allianceId, on);

    /// <summary>The alliance.</summary>
    public Guid AllianceId { get; private init; }

    /// <summary>The alliance, where it was loaded.</summary>
    public Alliance? Alliance { get; private set; }

    /// <summary>When, as exactly as it is known.</summary>
    public FuzzyDate On { get; private protected set; }
}
