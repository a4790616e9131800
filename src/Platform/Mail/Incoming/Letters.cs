using System.Text;
using MimeKit;

namespace Buendnisnetz.Platform;

/// <summary>
/// The letters of a part. What calls itself Latin-1, ASCII or nothing is often Windows-1252, and sometimes UTF-8 that a gateway has
/// named wrongly; what calls itself UTF-8 and is not, is Windows-1252.
/// </summary>
internal static class Letters
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly string[] Guessed = ["", "us-ascii", "ascii", "iso-8859-1", "latin1", "latin-1", "windows-1252", "cp1252",
        "utf-8",
        "utf8", "unknown-8bit", "x-unknown"];

    public static string Of(TextPart part)
    {
        if (part.Content is not { } content) return "";
        using var bytes = new MemoryStream();
        content.DecodeTo(bytes);
        var charset = part.ContentType.Charset?.Trim(' ', '"', '\'') ?? "";
        return Named(charset)?.GetString(bytes.ToArray()) ?? Guess(bytes.ToArray());
    }

    /// <summary>The letters that a name stands for; null where the bytes tell more than the name.</summary>
    private static Encoding? Named(string charset)
    {
        if (Guessed.Contains(charset, StringComparer.OrdinalIgnoreCase)) return null;
        try { return CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset); }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException) { return null; }
    }

    private static string Guess(byte[] bytes)
    {
        try { return Strict.GetString(bytes); }
        catch (DecoderFallbackException) { return Windows.GetString(bytes); }
    }
}
