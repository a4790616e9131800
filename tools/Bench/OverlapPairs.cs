using Buendnisnetz.Projects;

namespace Buendnisnetz.Bench;

/// <summary>
/// A labelled pair of projects (overlaps.txt, overlaps-more.txt, overlaps-third.txt). Each is either for tuning or not: its own text
/// decides, so nobody can choose. The others of the first file are only measured, those of the second were tried now and then, those of
/// the third were held out.
/// </summary>
internal sealed record OverlapPair(char Kind, string Left, string Right, bool IsFar, bool IsForTuning)
{
    private const string Far = " @fern";

    /// <summary>The files of labelled pairs, beside each other, and what those pairs are that are not for tuning.</summary>
    public static IReadOnlyList<(string File, string Others)> Files { get; } =
        [("overlaps.txt", "only measured"), ("overlaps-more.txt", "trial"), ("overlaps-third.txt", "held out")];

    /// <summary>Whether both are the same.</summary>
    public bool IsOne => Kind is '=' or '~';

    /// <summary>Whether the radar says so. What is far away it does not look at.</summary>
    public bool IsFound => !IsFar && Likeness.Of(Read(Left), Read(Right)).Score >= Likeness.Enough;

    /// <summary>All pairs of a file.</summary>
    public static IReadOnlyList<OverlapPair> In(string file) =>
        [.. File.ReadLines(file).Where(line => line.Length > 2 && line[0] != '#').Select(Parse)];

    private static OverlapPair Parse(string line)
    {
        var sides = line[2..].Replace(Far, "", StringComparison.Ordinal).Split(" | ");
        return new(line[0], sides[0], sides[1], line.EndsWith(Far, StringComparison.Ordinal), Hash(line) % 2 == 0);
    }

    /// <summary>Of a line (FNV-1a): the same on every machine.</summary>
    private static uint Hash(string line)
    {
        var hash = 2166136261;
        foreach (var letter in line) hash = unchecked((hash ^ letter) * 16777619);
        return hash ^ (hash >> 15);
    }

    private static Reading Read(string side)
    {
        var end = side.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? Reading.Of(side) : Reading.Of(side[..end], side[(end + 2)..]);
    }
}

/// <summary>How well the radar tells pairs apart.</summary>
/// <param name="Precision">How much of what it finds is the same.</param>
/// <param name="Recall">How much of what is the same it finds.</param>
internal sealed record OverlapQuality(double Precision, double Recall)
{
    /// <summary>Over some pairs.</summary>
    public static OverlapQuality Of(IEnumerable<OverlapPair> pairs)
    {
        var all = pairs.Select(pair => (pair.IsOne, pair.IsFound)).ToList();
        double right = all.Count(pair => pair is { IsOne: true, IsFound: true });
        return new(right / Math.Max(1, all.Count(pair => pair.IsFound)), right / Math.Max(1, all.Count(pair => pair.IsOne)));
    }
}
