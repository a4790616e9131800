using System.Text;

namespace Buendnisnetz.Text;

/// <summary>
/// The text of a file that does not say how it is encoded. What is valid UTF-8 is UTF-8. Of all other readings that one counts which gives
/// the fewest <see cref="Oddities"/> in the whole file; where two are near each other, nothing is guessed.
/// </summary>
public static class TextFile
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The text; null where no reading of the bytes gives words, or several do.</summary>
    public static string? Read(ReadOnlySpan<byte> bytes) =>
        Decode(bytes) is { } text ? Mend(text.TrimStart('\uFEFF').Replace("\0", "", StringComparison.Ordinal)) : null;

    /// <summary>The text without what was read wrongly before (<see cref="Misread"/>); null where that cannot be taken back.</summary>
    public static string? Mend(string text) => Misread.Undo(text) is { } mended && !LostLetters.In(mended) ? mended : null;

    private static string? Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        [not 0, 0, not 0, 0, ..] => Encoding.Unicode.GetString(bytes),
        [0, not 0, 0, not 0, ..] => Encoding.BigEndianUnicode.GetString(bytes),
        _ => Unmarked(bytes),
    };

    private static string? Unmarked(ReadOnlySpan<byte> bytes)
    {
        try { return Utf8.GetString(bytes); }
        catch (DecoderFallbackException) { return HasHalves(bytes) ? null : CodePage.Likeliest(bytes); }
    }

    /// <summary>Halves of a character, each written as if it were one: no page of 256 letters has such words.</summary>
    private static bool HasHalves(ReadOnlySpan<byte> bytes)
    {
        for (var at = bytes.IndexOf((byte)0xED); at >= 0 && at + 2 < bytes.Length;)
        {
            if (bytes[at + 1] is >= 0xA0 and <= 0xBF && bytes[at + 2] is >= 0x80 and <= 0xBF) return true;
            var next = bytes[(at + 1)..].IndexOf((byte)0xED);
            at = next < 0 ? -1 : at + 1 + next;
        }
        return false;
    }
}
