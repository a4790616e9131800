using System.Text;

namespace Buendnisnetz.Text;

/// <summary>A word of a text as the search sees it.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How many characters of the text it takes.</param>
/// <param name="Flat">The word as a key: "überlingen", "ueberlingen" and "uberlingen" all are "uberlingen".</param>
/// <param name="Stem">The stem, flat as well.</param>
public sealed record GermanWord(int Start, int Length, string Flat, string Stem)
{
    /// <summary>Whether it carries no meaning of its own: der, und, für.</summary>
    public bool IsStopWord => StopWords.Contain(Flat);
}

/// <summary>
/// The one analyzer of the house (ADR 0009). Order matters: the stem is taken of the word with its umlauts, because
/// that is what Snowball was made for; flattening comes after it and makes one key of ü, ue and u.
/// </summary>
public static class GermanWords
{
    private const int LongestWord = 80;

    /// <summary>The words of a text in their order, with their places in it.</summary>
    public static IEnumerable<GermanWord> In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            var start = i;
            while (i < text.Length && IsOfWord(text[i])) i++;
            yield return Word(text[start..i], start);
        }
    }

    /// <summary>
    /// The words of a text to be found, with parts written together once more: "Kinder-Betreuung" is also found as
    /// "Kinderbetreuung", "Erzieher:innen" as "Erzieherinnen".
    /// </summary>
    public static IEnumerable<GermanWord> WithJoined(string text)
    {
        GermanWord? before = null;
        var joined = "";
        foreach (var word in In(text))
        {
            var spelled = text.Substring(word.Start, word.Length);
            var belongs = before is not null && word.Start == before.Start + before.Length + 1
                && "-‑:*_".Contains(text[word.Start - 1], StringComparison.Ordinal);
            joined = belongs ? joined + spelled : spelled;
            if (belongs) yield return Word(joined, word.Start);
            yield return before = word;
        }
    }

    /// <summary>A text as one flat key, its words separated by single spaces.</summary>
    public static string Flat(string text) => string.Join(' ', In(text).Select(word => word.Flat));

    private static GermanWord Word(string spelled, int start)
    {
        var cut = spelled.Length > LongestWord ? spelled[..LongestWord] : spelled;
        var lower = Heard(cut).ToLowerInvariant();
        return new(start, spelled.Length, Flatten(lower), Flatten(GermanStem.Of(lower)));
    }

    /// <summary>The word as one says it: ligatures come apart, soft hyphens are not heard.</summary>
    private static string Heard(string word) => Ascii.IsValid(word) ? word
        : string.Concat(CleanText.Of(word).Normalize(NormalizationForm.FormKC).Where(letter => !Folding.IsMute(letter)));

    private static string Flatten(string word)
    {
        var folded = Folding.Fold(word).Replace(" ", "", StringComparison.Ordinal);
        return folded.Replace("ae", "a", StringComparison.Ordinal).Replace("oe", "o", StringComparison.Ordinal)
            .Replace("ue", "u", StringComparison.Ordinal);
    }

    private static bool IsOfWord(char letter) =>
        char.IsLetterOrDigit(letter) || Folding.IsMute(letter);
}
