namespace Buendnisnetz.Solver;

/// <summary>What a search came back with.</summary>
internal enum Found
{
    /// <summary>Nothing in time.</summary>
    Nothing,

    /// <summary>Something that holds, perhaps not the best.</summary>
    Something,

    /// <summary>The best, proven.</summary>
    Best,
}
