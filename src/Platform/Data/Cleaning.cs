namespace Buendnisnetz.Platform;

/// <summary>
/// What was deleted shall also be gone from the files: every night, and a few minutes after somebody was erased.
/// </summary>
public sealed record Cleaning
{
    /// <summary>So long after an erasure it begins: the search index has forgotten by then.</summary>
    public static readonly TimeSpan AfterErasure = TimeSpan.FromMinutes(5);
}
