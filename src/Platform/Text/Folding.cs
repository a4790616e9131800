using System.Globalization;
using System.Text;

namespace Buendnisnetz.Platform;

/// <summary>Names as keys to search and to sort by, because neither database folds umlauts the same way.</summary>
public static class Folding
{
    /// <summary>"Überlingen" and "Ueberlingen" both become "ueberlingen", "Weiß" becomes "weiss", "José" becomes "jose".</summary>
    public static string Fold(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        var folded = new StringBuilder(text.Length + 4);
        foreach (var letter in Expand(text).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) continue;
            if (char.IsLetterOrDigit(letter)) folded.Append(char.ToLowerInvariant(letter));
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>The words of a text, folded.</summary>
    public static IReadOnlyList<string> Words(string? text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Expand(string text) => new StringBuilder(text.Normalize(NormalizationForm.FormC))
        .Replace("ä", "ae").Replace("ö", "oe").Replace("ü", "ue").Replace("ß", "ss").Replace("ẞ", "ss")
        .Replace("Ä", "ae").Replace("Ö", "oe").Replace("Ü", "ue").ToString();
}
