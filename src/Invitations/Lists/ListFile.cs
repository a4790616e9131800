using System.Text;

namespace Buendnisnetz.Invitations;

/// <summary>A list as a file that spreadsheet programs in Germany open with a double click: UTF-8 with a mark, semicolons.</summary>
internal static class ListFile
{
    /// <summary>The kind of file.</summary>
    public const string ContentType = "text/csv; charset=utf-8";

    private static readonly string[] Heading = ["Bündnis", "Rolle", "Name", "E-Mail"];

    /// <summary>An example to write over.</summary>
    public static byte[] Template => Of(
    [
        ["Bündnis für Familie Musterstadt", "Koordination", "Maria Muster", "maria.muster@musterstadt.example"],
        ["Bündnis für Familie Musterstadt", "Stellvertretung", "Jonas Beispiel", "jonas.beispiel@musterstadt.example"],
    ]);

    /// <summary>The heading and these lines; more columns than four bring their own heading.</summary>
    public static byte[] Of(IEnumerable<IReadOnlyList<string>> lines, params string[] more)
    {
        var text = new StringBuilder().AppendJoin(';', Heading.Concat(more).Select(Cell)).Append("\r\n");
        foreach (var line in lines) text.AppendJoin(';', line.Select(Cell)).Append("\r\n");
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>Quoted where it must be; what a spreadsheet program would take for a formula becomes text.</summary>
    private static string Cell(string text)
    {
        if (text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal)) text = "'" + text;
        return text.AsSpan().IndexOfAny(";\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
