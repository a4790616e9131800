using System.Text.Json;

namespace Buendnisnetz.ActivityReports;

/// <summary>What was sent: words, figures and where these come from, as they stood at that moment.</summary>
public sealed class ReportEdition : Entity
{
    private ReportEdition() { }

    internal ReportEdition(Guid report, int number, string opening, IReadOnlyList<ReportLine> lines, Visibility readBy, string? correction,
        Guid? by, DateTimeOffset at)
    {
        (ReportId, Number, Opening, ReadBy, SentBy, SentAt) = (report, number, opening, readBy, by, at);
        Frozen = JsonSerializer.Serialize(lines);
        Correction = correction?.Trim();
    }

    /// <summary>The report.</summary>
    public Guid ReportId { get; private init; }

    /// <summary>The how-manieth edition, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>What the alliance says before the figures.</summary>
    public string Opening { get; private init; } = "";

    /// <summary>The lines, as JSON.</summary>
    public string Frozen { get; private init; } = "[]";

    /// <summary>For whom it was written: a later one for everybody opens this one to nobody.</summary>
    public Visibility ReadBy { get; private init; }

    /// <summary>What was corrected; null for the first.</summary>
    public string? Correction { get; private init; }

    /// <summary>Who sent it; null for the system and after erasure.</summary>
    public Guid? SentBy { get; private set; }

    /// <summary>When it was sent, in UTC.</summary>
    public DateTimeOffset SentAt { get; private init; }

    /// <summary>The lines.</summary>
    public IReadOnlyList<ReportLine> Lines() => JsonSerializer.Deserialize<List<ReportLine>>(Frozen)!;

    internal bool Says(string opening, IReadOnlyCollection<ReportLine> lines) =>
        Opening == opening && Frozen == JsonSerializer.Serialize(lines);
}
