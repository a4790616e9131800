using System.Text;

namespace Buendnisnetz.Invitations;

/// <summary>The text of a list, in whichever encoding a spreadsheet program has written it.</summary>
internal static class ListText
{
    /// <summary>The most that a list may weigh, in bytes.</summary>
    public const int MaxBytes = 2_000_000;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Why this is no list; null where it may be one.</summary>
    public static string? ObstacleTo(ReadOnlySpan<byte> bytes) => bytes switch
    {
        { Length: 0 } => "Die Datei ist leer.",
        { Length: > MaxBytes } => "Die Datei ist größer als 2 MB. Eine Liste mit 600 Zeilen hat etwa 60 kB. Ist es die richtige Datei?",
        [0x50, 0x4B, 0x03, 0x04, ..] =>
            "Das ist eine Arbeitsmappe (Excel oder LibreOffice). Bitte speichern Sie sie dort als „CSV“ und laden Sie diese Datei hoch.",
        [0xD0, 0xCF, 0x11, 0xE0, ..] =>
            "Das ist eine alte Excel-Datei. Bitte speichern Sie sie in Excel als „CSV“ und laden Sie diese Datei hoch.",
        [0x25, 0x50, 0x44, 0x46, ..] => "Das ist ein PDF. Gebraucht wird eine Tabelle, gespeichert als „CSV“.",
        _ => null,
    };

    /// <summary>By its mark, by its zero bytes (UTF-16), by being valid UTF-8, and otherwise as Windows writes it in Germany.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        Refusal.On(ObstacleTo(bytes));
        return Decode(bytes).TrimStart('\uFEFF').Replace("\0", "", StringComparison.Ordinal);
    }

    private static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        [not 0, 0, not 0, 0, ..] => Encoding.Unicode.GetString(bytes),
        [0, not 0, 0, not 0, ..] => Encoding.BigEndianUnicode.GetString(bytes),
        _ => Utf8OrWindows(bytes),
    };

    private static string Utf8OrWindows(ReadOnlySpan<byte> bytes)
    {
        try { return Strict.GetString(bytes); }
        catch (DecoderFallbackException) { return Windows.GetString(bytes); }
    }
}
