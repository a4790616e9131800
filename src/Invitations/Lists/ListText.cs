namespace Buendnisnetz.Invitations;

/// <summary>The text of a list, in whichever encoding a spreadsheet program has written it.</summary>
internal static class ListText
{
    /// <summary>The most that a list may weigh, in bytes.</summary>
    public const int MaxBytes = 2_000_000;

    private const string Garbled = "In dieser Datei sind Umlaute zu falschen Zeichen geworden, zum Beispiel „Ã¼“ statt „ü“. "
        + "Bitte speichern Sie die Tabelle noch einmal als „CSV UTF-8“ und laden Sie diese Datei hoch.";

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

    /// <summary>The text of the list, however it is encoded (<see cref="TextFile"/>).</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        Refusal.On(ObstacleTo(bytes));
        return Whole(TextFile.Read(bytes));
    }

    /// <summary>The text of a pasted list.</summary>
    public static string Of(string pasted) => Whole(TextFile.Mend(pasted));

    private static string Whole(string? text)
    {
        Refusal.On(text is null ? Garbled : null);
        return text!;
    }
}
