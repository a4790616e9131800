using System.Globalization;

namespace Buendnisnetz.Platform;

/// <summary>How far the giving away of places is.</summary>
/// <param name="Percent">About how much of it is done.</param>
/// <param name="Step">What is being done, in German.</param>
public readonly record struct AllocationProgress(int Percent, string Step)
{
    internal static bool TryRead(string line, out AllocationProgress progress)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var isProgress = int.TryParse(space < 0 ? line : line[..space], NumberStyles.None, CultureInfo.InvariantCulture, out var percent)
            && percent <= 100;
        progress = new(percent, isProgress && space > 0 ? line[(space + 1)..] : "");
        return isProgress;
    }
}
