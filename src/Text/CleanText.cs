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
        Keep(Of(text), rune => Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format && !IsBlank(rune)).Trim();

    /// <summary>Letters and marks that show nothing: fillers of Hangul and Khmer, the empty Braille cell, selectors of a variant.</summary>
    private static bool IsBlank(Rune rune) => rune.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F)
        or 0x2800 or 0x3164 or (>= 0xFE00 and <= 0xFE0F) or 0xFFA0 or 0xFFFC or (>= 0xE0100 and <= 0xE01EF);

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
