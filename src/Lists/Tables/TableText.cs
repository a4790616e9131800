namespace Buendnisnetz.Lists;

/// <summary>The text of a list, in whichever encoding a spreadsheet program has written it.</summary>
internal static class TableText
{
    private const string Garbled = "In dieser Datei sind Umlaute zu falschen Zeichen geworden oder nicht sicher zu lesen, zum Beispiel "
        + "„Ã¼“ statt „ü“. Bitte speichern Sie die Tabelle noch einmal als „CSV UTF-8“ und laden Sie diese Datei hoch.";

    private const string GarbledCells = "In dieser Arbeitsmappe sind Umlaute zu falschen Zeichen geworden, zum Beispiel „Ã¼“ statt „ü“. "
        + "Bitte berichtigen Sie die Zellen oder nehmen Sie die Tabelle, aus der sie entstanden ist.";

    /// <summary>The rows of a workbook, whose cells were garbled already where somebody has opened a text in a wrong way.</summary>
    public static IReadOnlyList<TableRow> Sound(IReadOnlyList<TableRow> rows)
    {
        var text = string.Join('\n', rows.SelectMany(row => row.Cells));
        Refusal.On(TextFile.Mend(text) == text ? null : GarbledCells);
        return rows;
    }

    /// <summary>The text of the list, however it is encoded (<see cref="TextFile"/>).</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Whole(TextFile.Read(bytes));

    /// <summary>The text of a pasted list.</summary>
    public static string Of(string pasted) => Whole(TextFile.Mend(pasted));

    private static string Whole(string? text)
    {
        Refusal.On(text is null ? Garbled : null);
        return text!;
    }
}
