using System.Text;
using System.Text.RegularExpressions;

namespace Buendnisnetz.Text;

/// <summary>
/// The text of a file that does not say how it is encoded. Nothing is guessed where a sign tells: bytes that are no UTF-8 come from
/// Windows, unless something stands in a word there that no word has; what was read in a wrong way before it was stored is read again.
/// </summary>
public static partial class TextFile
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows = Page(1252), Dos = Page(850), Mac = Page(10000);
    private static readonly Encoding WindowsEast = Page(1250), Latin9 = Page(28605);

    /// <summary>The text; null where no reading of the bytes gives words.</summary>
    public static string? Read(ReadOnlySpan<byte> bytes) =>
        Mend(Decode(bytes).TrimStart('\uFEFF').Replace("\0", "", StringComparison.Ordinal));

    /// <summary>The text without what was read in a wrong way before; null where that cannot be taken back.</summary>
    public static string? Mend(string text)
    {
        var mended = Twice().IsMatch(text) ? Again(text, Windows, Utf8)
            : TwiceByDos().IsMatch(text) ? Again(text, Dos, Utf8)
            : OfDos().IsMatch(text) ? Again(text, Windows, Dos)
            : OfMac().IsMatch(text) ? Again(text, Windows, Mac) : text;
        return mended is null || Spoiled().IsMatch(mended) || Twice().IsMatch(mended) ? null : mended;
    }

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
        catch (DecoderFallbackException) { return OfOneByte(bytes); }
    }

    /// <summary>One of the tables of 256 letters: what stands within a word as Windows reads it tells which.</summary>
    private static string OfOneByte(ReadOnlySpan<byte> bytes)
    {
        var text = Windows.GetString(bytes);
        return (text switch
        {
            _ when OfDos().IsMatch(text) => Dos,
            _ when OfMac().IsMatch(text) => Mac,
            _ when OfTheEast().IsMatch(text) => WindowsEast,
            _ when OfLatin9().IsMatch(text) => Latin9,
            _ => Windows,
        }).GetString(bytes);
    }

    private static string? Again(string text, Encoding taken, Encoding meant)
    {
        try { return meant.GetString(taken.GetBytes(text)); }
        catch (ArgumentException) { return null; /* Some of it was read in a wrong way, some of it was not. */ }
    }

    private static Encoding Page(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ExceptionFallback,
        DecoderFallback.ReplacementFallback)!;

    /// <summary>Letters that Windows has no place for, or its quotation marks within a word: the ü and ö of DOS.</summary>
    [GeneratedRegex("[\u0080-\u009F]|(?<=\\p{L})[„”™](?=\\p{L})")]
    private static partial Regex OfDos();

    /// <summary>"MŸnchen", "Mu§ig": the ü and ß of a Macintosh.</summary>
    [GeneratedRegex("(?<=\\p{L})[Ÿ§](?=\\p{Ll})|Ÿ(?=\\p{Ll}{2})")]
    private static partial Regex OfMac();

    /// <summary>"£ukasz": the Ł of Poland.</summary>
    [GeneratedRegex("£(?=\\p{Ll})|(?<=\\p{Ll})[³¹œ¿](?=\\p{Ll})")]
    private static partial Regex OfTheEast();

    /// <summary>"¦árka", "¼uvre": the letters that came with the euro.</summary>
    [GeneratedRegex("[¦¼](?=\\p{Ll})|(?<=\\p{L})[¨½](?=\\p{Ll})")]
    private static partial Regex OfLatin9();

    /// <summary>"Ã¼" is an ü, "├╝" is one, too: UTF-8 that was read as Windows or as DOS.</summary>
    [GeneratedRegex("Ã[¤¶¼Ÿ„–œ\u009F\u0084\u0096\u009C©¨¡±]|â€[“”™œ\u009D\u0093\u0094]")]
    private static partial Regex Twice();

    [GeneratedRegex("├[ñÂ╝ƒäûÓ®¿í▒]")]
    private static partial Regex TwiceByDos();

    /// <summary>Letters that were lost: the sign for one that nobody could read, a question mark in a word, the codes of a mail.</summary>
    [GeneratedRegex("\uFFFD|[\u0080-\u009F]|(?<![^\\s;,\"'\t-])\\p{L}*\\p{L}\\?+\\p{Ll}+(?![^\\s;,.\"'\t-])|=[C-F][0-9A-F]=[89AB][0-9A-F]")]
    private static partial Regex Spoiled();
}
