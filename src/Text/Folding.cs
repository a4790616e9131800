using System.Globalization;
using System.Text;

namespace Buendnisnetz.Text;

/// <summary>Names as keys to search and to sort by, because neither database folds umlauts the same way.</summary>
public static class Folding
{
    private const char ZeroWidthSpace = '\u200B';

    /// <summary>
    /// Letters that do not come apart by themselves (Unicode decomposes neither strokes nor other scripts): German, the neighbours', and
    /// Cyrillic as German libraries without diacritics write it.
    /// </summary>
    private static readonly Dictionary<char, string> Spelled = new()
    {
        ['ä'] = "ae",
        ['ö'] = "oe",
        ['ü'] = "ue",
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ø'] = "o",
        ['ł'] = "l",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ħ'] = "h",
        ['ı'] = "i",
        ['ŋ'] = "ng",
        ['ŧ'] = "t",
        ['а'] = "a",
        ['б'] = "b",
        ['в'] = "v",
        ['г'] = "g",
        ['ґ'] = "g",
        ['д'] = "d",
        ['ђ'] = "d",
        ['е'] = "e",
        ['ё'] = "e",
        ['є'] = "e",
        ['ж'] = "z",
        ['з'] = "z",
        ['и'] = "i",
        ['і'] = "i",
        ['ї'] = "i",
        ['й'] = "j",
        ['ј'] = "j",
        ['к'] = "k",
        ['л'] = "l",
        ['љ'] = "lj",
        ['м'] = "m",
        ['н'] = "n",
        ['њ'] = "nj",
        ['о'] = "o",
        ['п'] = "p",
        ['р'] = "r",
        ['с'] = "s",
        ['т'] = "t",
        ['ћ'] = "c",
        ['у'] = "u",
        ['ў'] = "u",
        ['ф'] = "f",
        ['х'] = "ch",
        ['ц'] = "c",
        ['ч'] = "c",
        ['џ'] = "dz",
        ['ш'] = "s",
        ['щ'] = "sc",
        ['ъ'] = "",
        ['ы'] = "y",
        ['ь'] = "",
        ['э'] = "e",
        ['ю'] = "ju",
        ['я'] = "ja",
    };

    /// <summary>
    /// "Überlingen" and "Ueberlingen" both become "ueberlingen", "Weiß" becomes "weiss", "José" becomes "jose", "Łódź" becomes "lodz".
    /// Ligatures come apart, and what only says where a word may be broken counts for nothing.
    /// </summary>
    public static string Fold(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        var folded = new StringBuilder(text.Length + 4);
        foreach (var letter in Expand(text))
        {
            if (char.IsLetterOrDigit(letter)) folded.Append(char.ToLowerInvariant(letter));
            else if (IsMute(letter)) continue;
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>The words of a text, folded.</summary>
    public static IReadOnlyList<string> Words(string? text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Accents that stand by themselves, soft hyphens and other marks that nobody sees.</summary>
    internal static bool IsMute(char letter) =>
        letter != ZeroWidthSpace
        && CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static string Expand(string text)
    {
        if (Ascii.IsValid(text)) return text;
        var expanded = new StringBuilder(text.Length + 4);
        foreach (var letter in CleanText.Of(text).Normalize(NormalizationForm.FormKC))
            if (Spelled.TryGetValue(char.ToLowerInvariant(letter), out var spelled)) expanded.Append(spelled);
            else expanded.Append(letter);
        return expanded.ToString().Normalize(NormalizationForm.FormD);
    }
}
