using System.Diagnostics;

namespace Buendnisnetz.Projects;

/// <summary>A moment of reading: by the clock on the wall, which may be set, and by the machine's own count, which only runs.</summary>
/// <param name="At">What the clock said.</param>
/// <param name="Count">What the machine had counted.</param>
internal readonly record struct ShelfTime(DateTimeOffset At, long Count)
{
    /// <summary>This moment.</summary>
    public static ShelfTime Now => new(TimeProvider.System.GetUtcNow(), Stopwatch.GetTimestamp());

    /// <summary>How long ago that was, whatever the clock says.</summary>
    public TimeSpan Age => Stopwatch.GetElapsedTime(Count);

    /// <summary>How much less the clock says has passed since then: so far was it set back.</summary>
    public TimeSpan SetBackUntil(ShelfTime later) => Stopwatch.GetElapsedTime(Count, later.Count) - (later.At - At);
}
