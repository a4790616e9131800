using System.Globalization;
using System.Text;

namespace Buendnisnetz.Text;

/// <summary>
/// What somebody typed, pasted or sent, without what no keyboard writes: it can be stored in both databases, folded, and written into
/// every feed and file (XML 1.0, section 2.2). Line ends and tabs stay.
/// </summary>
public static class CleanText
{
    /// <summary>
    /// In composed form; without control characters, halves of characters, code points that Unicode keeps for itself, and the marks that
    /// turn the direction of what follows or join what they stand between. Soft hyphens and spaces without width stay: they say where
    /// words and lines may end.
    /// </summary>
    public static string Of(string text)
    {
        var kept = Keep(text, IsText);
        return kept.IsNormalized(NormalizationForm.FormC) ? kept : kept.Normalize(NormalizationForm.FormC);
    }

    /// <summary>As <see cref="Of"/>, and without anything else that nobody sees: an address is what is read aloud of it.</summary>
    public static string Visible(string text) =>
        Keep(Of(text), rune => Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format).Trim();

    private static string Keep(string text, Predicate<Rune> keeps)
    {
        StringBuilder? kept = null;
        for (var at = 0; at < text.Length;)
        {
            var whole = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) == System.Buffers.OperationStatus.Done;
            if (whole && keeps(rune)) kept?.Append(text, at, length);
            else kept ??= new StringBuilder(text, 0, at, text.Length);
            at += length;
        }
        return kept?.ToString() ?? text;
    }

    private static bool IsText(Rune rune) => rune.Value switch
    {
        '\t' or '\n' or '\r' => true,
        < 0x20 or (>= 0x7F and <= 0x9F) => false,
        (>= 0x202A and <= 0x202E) or 0x2060 or (>= 0x2066 and <= 0x2069) or 0xFEFF => false,
        >= 0xFDD0 and <= 0xFDEF => false,
        var value => (value & 0xFFFE) != 0xFFFE,
    };
}
