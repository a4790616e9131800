using System.Globalization;
using System.Text;

namespace Buendnisnetz.Text;

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

    private static string Expand(string text)
    {
        if (Ascii.IsValid(text)) return text;
        var expanded = new StringBuilder(text.Length + 4);
        foreach (var letter in text.Normalize(NormalizationForm.FormC))
        {
            _ = letter switch
            {
                'ä' or 'Ä' => expanded.Append("ae"),
                'ö' or 'Ö' => expanded.Append("oe"),
                'ü' or 'Ü' => expanded.Append("ue"),
                'ß' or 'ẞ' => expanded.Append("ss"),
                _ => expanded.Append(letter),
            };
        }
        return expanded.ToString();
    }
}
