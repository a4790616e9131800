namespace Buendnisnetz.Alliances;

/// <summary>Something an alliance has reached, on a date as exactly as it is known (003:4).</summary>
public sealed class Milestone : HistoryEntry
{
    private Milestone() { }

    internal Milestone(Guid allianceId, FuzzyDate on, string title, string? story) : base(allianceId, on) => Set(on, title, story);

    /// <summary>What, in one line.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The story behind it, as Markdown.</summary>
    public string? Story { get; private set; }

    internal void Set(FuzzyDate on, string title, string? story) => (On, Title, Story) = (on, title.Trim(), story);
}

/// <summary>Somebody outside has noticed: an award, or a citation in a publication (003:6).</summary>
public sealed class Recognition : HistoryEntry
{
    private Recognition() { }

    internal Recognition(Guid allianceId, FuzzyDate on, string title, string source, string? link) : base(allianceId, on) =>
        Set(on, title, source, link);

    /// <summary>What: „Gutes Beispiel“, „Bündnis des Monats“.</summary>
    public string Title { get; private set; } = "";

    /// <summary>By whom, or where it is written.</summary>
    public string Source { get; private set; } = "";

    /// <summary>Where to read it.</summary>
    public string? Link { get; private set; }

    internal void Set(FuzzyDate on, string title, string source, string? link) =>
        (On, Title, Source, Link) = (on, title.Trim(), source.Trim(), link);
}
