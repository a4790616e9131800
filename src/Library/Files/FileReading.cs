using System.Text;

namespace Buendnisnetz.Library;

/// <summary>What was made of a file: its text, and its first page as a picture.</summary>
/// <param name="Text">The text, pages parted; null where none could be read.</param>
/// <param name="Page">The first page as PNG; null where there is none.</param>
/// <param name="Note">Why something is missing; null where nothing is to be said.</param>
internal sealed record FileReading(string? Text, byte[]? Page = null, string? Note = null)
{
    /// <summary>
    /// Words that were parted at the end of a line are joined (pdftotext leaves U+2010 where a browser has parted one), ligatures become
    /// letters, and what no database keeps is dropped.
    /// </summary>
    internal static string Joined(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var letter in text.EnumerateRunes()) // Half a letter becomes U+FFFD; it would stop normalising.
            if (letter.Value is not (0 or 0xAD)) whole.Append(letter);
        return whole.Replace("\u2010\n", "").ToString().Normalize(NormalizationForm.FormKC);
    }
}
