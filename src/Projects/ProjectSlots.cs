namespace Buendnisnetz.Projects;

/// <summary>The slots of pages about a project.</summary>
public static class ProjectSlots
{
    /// <summary>On its page, above all else: what one can do now.</summary>
    public static Slot<Project> Now { get; } = new();

    /// <summary>On its page, below what it is.</summary>
    public static Slot<Project> Page { get; } = new();
}
