using System.Collections.Concurrent;
using System.Diagnostics;

namespace Buendnisnetz.Bench;

/// <summary>How long writers waited, by what happened meanwhile.</summary>
internal sealed class Waits
{
    private ConcurrentBag<TimeSpan> noted = [];

    /// <summary>The longest wait of all that count.</summary>
    public TimeSpan Longest { get; private set; }

    public void Note(TimeSpan wait) => noted.Add(wait);

    /// <summary>Does the work and prints a line about those who wrote meanwhile, until the last of them is through.</summary>
    public async Task During(string what, Func<Task> work, bool counts = true)
    {
        noted = [];
        var began = Stopwatch.GetTimestamp();
        await work();
        var took = Stopwatch.GetElapsedTime(began);
        await Task.Delay(500); // Who waited for the end notes it now.
        var waits = noted.Order().ToList();
        if (counts && waits[^1] > Longest) Longest = waits[^1];
        Console.WriteLine($"  {what,-28} {took.TotalSeconds,6:N1} s  {waits.Count,4} saves, half below "
            + $"{waits[waits.Count / 2].TotalMilliseconds,5:N0} ms, longest {waits[^1].TotalMilliseconds,5:N0} ms");
    }
}
