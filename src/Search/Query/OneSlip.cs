namespace Buendnisnetz.Search;

/// <summary>
/// All keys that one slip of the finger makes of a word: a letter too many, missing, wrong, or swapped with its neighbour. A few hundred,
/// however many words there are; whoever asks for those that exist walks an index.
/// </summary>
internal static class OneSlip
{
    private const int Shortest = 4;
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>None of short words and of numbers: there one letter is another word.</summary>
    public static IReadOnlyCollection<string> From(string flat) =>
        flat.Length < Shortest || flat.Any(char.IsDigit) ? [] : [.. Swapped(flat).Concat(Missing(flat)).Concat(Wrong(flat))
            .Concat(TooMany(flat)).Where(one => one != flat).Distinct()];

    private static IEnumerable<string> Swapped(string flat)
    {
        for (var i = 1; i < flat.Length; i++) yield return $"{flat[..(i - 1)]}{flat[i]}{flat[i - 1]}{flat[(i + 1)..]}";
    }

    private static IEnumerable<string> Missing(string flat)
    {
        for (var i = 0; i < flat.Length; i++) yield return flat.Remove(i, 1);
    }

    private static IEnumerable<string> Wrong(string flat)
    {
        for (var i = 0; i < flat.Length; i++)
            foreach (var letter in Letters) yield return $"{flat[..i]}{letter}{flat[(i + 1)..]}";
    }

    private static IEnumerable<string> TooMany(string flat)
    {
        for (var i = 0; i <= flat.Length; i++)
            foreach (var letter in Letters) yield return flat.Insert(i, letter.ToString());
    }
}
