namespace Buendnisnetz.Projects;

/// <summary>How far somebody sees before it is asked for what they hold a seat.</summary>
internal enum Reach
{
    /// <summary>What is public.</summary>
    Public,

    /// <summary>What is for the community, too.</summary>
    Community,

    /// <summary>Everything.</summary>
    All,
}

/// <summary>What lies within a reach.</summary>
/// <param name="Counts">How many that are.</param>
/// <param name="Beyond">The places of the other projects by title, which only some may read.</param>
internal sealed record ReachedProjects(ProjectTally Counts, IReadOnlyList<int> Beyond)
{
    /// <summary>Counted once for all readers of a shelf.</summary>
    public static ReachedProjects On(Shelf shelf, Reach reach)
    {
        var (counts, beyond) = (new ProjectTally(shelf), new List<int>());
        var rows = shelf.Rows();
        for (var at = 0; at < rows.Length; at++)
            if (reach.Includes(rows[at].Visibility)) counts.Add(rows[at], Missed.Nothing);
            else beyond.Add(at);
        return new(counts, beyond);
    }
}

internal static class Reaches
{
    /// <summary>Whether what is shown to these lies within it.</summary>
    public static bool Includes(this Reach reach, Visibility visibility) => reach == Reach.All || visibility == Visibility.Public
        || (reach == Reach.Community && visibility == Visibility.Community);
}
