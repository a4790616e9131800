using System.Globalization;
using System.Text;

namespace Buendnisnetz.Lists;

/// <summary>A cell without what nobody sees: spaces at its ends, hard spaces, soft hyphens, marks of direction, line breaks.</summary>
public static class Tidy
{
    /// <summary>The most that is kept of a cell.</summary>
    public const int Longest = 300;

    /// <summary>The cell as it is read aloud, no longer than so many characters.</summary>
    public static string Of(string? cell, int longest = Longest)
    {
        var text = new StringBuilder();
        foreach (var letter in CleanText.Of(cell ?? ""))
        {
            if (char.IsWhiteSpace(letter) || char.IsControl(letter)) { if (text.Length > 0 && text[^1] != ' ') text.Append(' '); }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.Format && letter != '\u00AD') text.Append(letter);
        }
        var tidy = text.ToString().Trim();
        return tidy.Length <= longest ? tidy : tidy[..longest].Trim();
    }
}
