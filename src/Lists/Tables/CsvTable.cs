using System.Text.RegularExpressions;
using CsvHelper;

namespace Buendnisnetz.Lists;

/// <summary>A text with separators, as any spreadsheet program writes and pastes it.</summary>
internal static partial class CsvTable
{
    private const int MostBreaks = 20;

    private static readonly CsvReaderOptions Lenient = new() { HasHeader = false, TrackLineNumbers = true };

    public static IReadOnlyList<TableRow> Read(string text, Func<IReadOnlyList<string>, bool> isHeading)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var (body, separator, skipped) = Separated(Unwrapped(lines), isHeading);
        using var reader = CsvReader.FromText(body, Lenient with { Separator = separator });
        List<TableRow> rows = [];
        while (rows.Count <= Table.MostLines + Table.HeadingWithin && reader.Read()) rows.Add(RowOf(reader, skipped));
        return rows;
    }

    /// <summary>Some programs put each whole line into quotes: "Bündnis;Name".</summary>
    private static string Unwrapped(string text)
    {
        var lines = text.Split('\n');
        return Array.TrueForAll(lines, line => line.Length == 0 || Wrapped().IsMatch(line))
            ? string.Join('\n', lines.Select(line => line.Length == 0 ? line : line[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal)))
            : text;
    }

    private static TableRow RowOf(CsvReader reader, int skipped)
    {
        var first = (int)reader.LineNumber + skipped;
        Refusal.On(reader.RawRecord.Count((byte)'\n') > MostBreaks
            ? $"In Zeile {first} beginnt ein Anführungszeichen, das nicht mehr endet. Bitte löschen Sie es oder setzen Sie das zweite."
                : null);
        return new(first, reader.Current.ToArray());
    }

    /// <summary>
    /// What Excel says in a line of its own (sep=;), otherwise what makes headings of one of the first lines, otherwise what most often
    /// stands between things in them.
    /// </summary>
    private static (string Body, char Separator, int Skipped) Separated(string text, Func<IReadOnlyList<string>, bool> isHeading)
    {
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 4 && text[4] is not ('\r' or '\n'))
            return (text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end ? text[(end + 1)..] : "", char.IsAscii(text[4])
                ? text[4] : ';', 1);
        var beginning = text.Split('\n').Take(Table.HeadingWithin).ToList();
        var often = ";\t,|".OrderByDescending(one => beginning.Max(line => Outside(line, one))).ToList();
        return (text, often.FirstOrDefault(one => beginning.Exists(line => isHeading(Cells(line, one))), often[0]), 0);
    }

    [GeneratedRegex("^\"(?:[^\"]|\"\")*[;,\t](?:[^\"]|\"\")*\"$")]
    private static partial Regex Wrapped();

    private static string[] Cells(string line, char delimiter) => [.. line.Split(delimiter).Select(cell => cell.Trim(' ', '"'))];

    private static int Outside(string line, char delimiter)
    {
        var (count, quoted) = (0, false);
        foreach (var letter in line)
        {
            if (letter == '"') quoted = !quoted;
            else if (letter == delimiter && !quoted) count++;
        }
        return count;
    }
}
