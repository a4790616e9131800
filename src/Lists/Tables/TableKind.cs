using System.Text;

namespace Buendnisnetz.Lists;

/// <summary>What kind of file lies there, by its first bytes: its name says nothing.</summary>
internal static class TableKind
{
    private static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>Whether it is packed as workbooks are.</summary>
    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes is [0x50, 0x4B, 0x03, 0x04, ..];

    /// <summary>Why this is no list; null where it may be one.</summary>
    public static string? ObstacleTo(ReadOnlySpan<byte> bytes) => bytes switch
    {
        { Length: 0 } => "Die Datei ist leer.",
        { Length: > Table.MaxBytes } =>
            "Die Datei ist größer als 2 MB. Eine Liste mit 600 Zeilen hat etwa 60 kB. Ist es die richtige Datei?",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => ObstacleToOld(bytes),
        _ when IsPage(bytes) =>
            "Das ist eine Internetseite, auch wenn sie wie eine Tabelle heißt. Bitte öffnen Sie sie in Excel und speichern Sie sie als "
                + "„XLSX“.",
        [0x25, 0x50, 0x44, 0x46, ..] => "Das ist ein PDF. Gebraucht wird eine Tabelle, gespeichert als „XLSX“ oder „CSV“.",
        _ => null,
    };

    /// <summary>Some programs write a page of the web and call it .xls.</summary>
    private static bool IsPage(ReadOnlySpan<byte> bytes)
    {
        var beginning = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 400)])
            .TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n');
        return beginning.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || beginning.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || beginning.StartsWith("<table", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Old workbooks and those under a password are packed in the same way.</summary>
    private static string ObstacleToOld(ReadOnlySpan<byte> bytes) => bytes.IndexOf(Encrypted) >= 0
        ? "Diese Arbeitsmappe ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort und laden Sie sie noch einmal hoch."
        : "Das ist eine alte Excel-Datei (XLS). Bitte speichern Sie sie in Excel als „XLSX“ oder „CSV“ und laden Sie diese Datei hoch.";
}
