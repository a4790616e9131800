namespace Buendnisnetz.Projects;

/// <summary>
/// A project became a lighthouse by an award: a fact with date and author. A mistake is taken back with a reason that everybody
/// reads; the record stays.
/// </summary>
public sealed class Lighthouse : Entity
{
    private Lighthouse() { }

    internal Lighthouse(Award award, Guid project, string? category, Guid? by, DateTimeOffset at)
    {
        (AwardId, ProjectId, GivenBy, GivenAt) = (award.Id, project, by, at);
        Category = string.IsNullOrWhiteSpace(category) ? null : category.Trim();
    }

    /// <summary>The award.</summary>
    public Guid AwardId { get; private init; }

    /// <summary>The award, where it was loaded.</summary>
    public Award? Award { get; private set; }

    /// <summary>The project.</summary>
    public Guid ProjectId { get; private init; }

    /// <summary>The project, where it was loaded.</summary>
    public Project? Project { get; private set; }

    /// <summary>In which category of the award; null where it has none.</summary>
    public string? Category { get; private init; }

    /// <summary>Who recorded it; null for the system and after erasure.</summary>
    public Guid? GivenBy { get; private set; }

    /// <summary>When it was recorded, in UTC.</summary>
    public DateTimeOffset GivenAt { get; private init; }

    /// <summary>When it turned out to be a mistake, in UTC; null while it stands.</summary>
    public DateTimeOffset? TakenBackAt { get; private set; }

    /// <summary>Who took it back; null for the system and after erasure.</summary>
    public Guid? TakenBackBy { get; private set; }

    /// <summary>Why it was taken back, for everybody to read.</summary>
    public string? Correction { get; private set; }

    /// <summary>Whether it stands.</summary>
    public bool Stands => TakenBackAt is null;

    internal void TakeBack(string reason, Guid? by, DateTimeOffset at) => (Correction, TakenBackBy, TakenBackAt) = (reason.Trim(), by, at);
}
