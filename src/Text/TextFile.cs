using System.Text;
using System.Text.RegularExpressions;

namespace Buendnisnetz.Text;

/// <summary>
/// The text of a file that does not say how it is encoded. Nothing is guessed where a sign tells: bytes that are no UTF-8 come from
/// Windows, or from DOS where Windows has no letter for them or a quotation mark stands in the middle of a word; "Ã¼" is an ü that was
/// encoded twice.
/// </summary>
public static partial class TextFile
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);
    private static readonly Encoding Dos = CodePagesEncodingProvider.Instance.GetEncoding(850)!;
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback,
        DecoderFallback.ReplacementFallback)!;

    /// <summary>The text; null where no reading of the bytes gives words.</summary>
    public static string? Read(ReadOnlySpan<byte> bytes)
    {
        var text = Decode(bytes).TrimStart('\uFEFF').Replace("\0", "", StringComparison.Ordinal);
        return C1().IsMatch(text) && !Twice().IsMatch(text) ? null : Mend(text);
    }

    /// <summary>The text without what was encoded twice; null where only a part of it was.</summary>
    public static string? Mend(string text) => Twice().IsMatch(text) ? EncodedOnce(text) : text;

    private static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        [not 0, 0, not 0, 0, ..] => Encoding.Unicode.GetString(bytes),
        [0, not 0, 0, not 0, ..] => Encoding.BigEndianUnicode.GetString(bytes),
        _ => Unmarked(bytes),
    };

    private static string Unmarked(ReadOnlySpan<byte> bytes)
    {
        try { return Utf8.GetString(bytes); }
        catch (DecoderFallbackException) { return WindowsOrDos(bytes); }
    }

    private static string WindowsOrDos(ReadOnlySpan<byte> bytes) =>
        Windows.GetString(bytes) is var text && NotOfWindows().IsMatch(text) ? Dos.GetString(bytes) : text;

    private static string? EncodedOnce(string text)
    {
        try { return Utf8.GetString(Windows.GetBytes(text)) is var once && !Twice().IsMatch(once) ? once : null; }
        catch (ArgumentException) { return null; /* Some of it was encoded twice, some of it once. */ }
    }

    [GeneratedRegex("[\u0080-\u009F]|(?<=\\p{L})[„”™](?=\\p{L})")]
    private static partial Regex NotOfWindows();

    [GeneratedRegex("[\u0080-\u009F]")]
    private static partial Regex C1();

    [GeneratedRegex("Ã[¤¶¼Ÿ„–œ\u009F\u0084\u0096\u009C©¨¡±]|â€[“”™œ\u009D\u0093\u0094]")]
    private static partial Regex Twice();
}
