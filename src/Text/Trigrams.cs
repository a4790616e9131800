namespace Buendnisnetz.Text;

/// <summary>How alike two spellings are, by the groups of three letters they share.</summary>
public static class Trigrams
{
    /// <summary>The groups of three letters of each word, with a space around it, so that word order does not matter.</summary>
    public static HashSet<string> Of(IEnumerable<string> words)
    {
        HashSet<string> grams = [];
        foreach (var padded in words.Select(word => $" {word} "))
            for (var i = 0; i + 3 <= padded.Length; i++) grams.Add(padded.Substring(i, 3));
        return grams;
    }

    /// <summary>1 for the same, 0 for nothing in common: twice what is shared, divided by all there is (Dice).</summary>
    public static double Similarity(HashSet<string> left, HashSet<string> right) =>
        left.Count + right.Count == 0 ? 0 : 2.0 * left.Count(right.Contains) / (left.Count + right.Count);
}
