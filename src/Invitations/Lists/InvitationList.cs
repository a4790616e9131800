using CsvHelper;

namespace Buendnisnetz.Invitations;

/// <summary>
/// A list of people as an office keeps it: Bündnis;Rolle;Name;E-Mail, as any spreadsheet program writes it. Reading finds lines and
/// columns and nothing more; whether they are right is looked at afterwards, where it can be corrected.
/// </summary>
internal static class InvitationList
{
    /// <summary>The most lines a list may have.</summary>
    public const int MostLines = 2000;

    private const int HeadingWithin = 12, MostBreaks = 20;

    private static readonly CsvReaderOptions Lenient = new() { HasHeader = false, TrackLineNumbers = true };

    /// <summary>The lines of a list; refuses what is none, with a sentence that says what to do.</summary>
    public static IReadOnlyList<ListLine> Read(ReadOnlySpan<byte> bytes) => Lines(ListText.Of(bytes));

    /// <summary>The lines of a pasted list.</summary>
    public static IReadOnlyList<ListLine> Read(string text) => Lines(ListText.Of(text));

    private static List<ListLine> Lines(string text)
    {
        var records = Records(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));
        var (columns, from) = Heading(records);
        Refusal.On(columns is null
            ? "In dieser Liste fehlen Überschriften. In der ersten Zeile sollten „Bündnis“, „Rolle“, „Name“ und „E-Mail“ stehen; die "
                + "Reihenfolge ist gleich." : null);
        List<ListLine> lines = [.. records.Skip(from).Select(record => columns!.Line(record.Number, record.Cells)).OfType<ListLine>()];
        Refusal.On(lines.Count == 0 ? "In dieser Liste steht niemand." : lines.Count > MostLines
            ? $"Diese Liste hat über {MostLines} Zeilen. Bitte teilen Sie sie." : null);
        return lines;
    }

    private static (ListColumns? Columns, int From) Heading(List<Record> records)
    {
        for (var i = 0; i < Math.Min(records.Count, HeadingWithin); i++)
            if (ListColumns.Named(records[i].Cells) is { } named) return (named, i + 1);
        var isBare = records.Count > 0 && records[0].Cells.Count >= 4 && records[0].Cells[3].Contains('@', StringComparison.Ordinal);
        return (isBare ? ListColumns.OfTemplate : null, 0);
    }

    private static List<Record> Records(string text)
    {
        var (body, separator, skipped) = Separated(text);
        using var reader = CsvReader.FromText(body, Lenient with { Separator = separator });
        List<Record> records = [];
        while (records.Count <= MostLines + HeadingWithin && reader.Read()) records.Add(RecordOf(reader, skipped));
        return records;
    }

    private static Record RecordOf(CsvReader reader, int skipped)
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
    private static (string Body, char Separator, int Skipped) Separated(string text)
    {
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 4 && text[4] is not ('\r' or '\n'))
            return (text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end ? text[(end + 1)..] : "", char.IsAscii(text[4])
                ? text[4] : ';', 1);
        var beginning = text.Split('\n').Take(HeadingWithin).ToList();
        var often = ";\t,|".OrderByDescending(one => beginning.Max(line => Outside(line, one))).ToList();
        return (text, often.FirstOrDefault(one => beginning.Exists(line => MakesHeadings(line, one)), often[0]), 0);
    }

    private static bool MakesHeadings(string line, char delimiter) =>
        ListColumns.Named([.. line.Split(delimiter).Select(cell => cell.Trim(' ', '"'))]) is not null;

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

    private sealed record Record(int Number, IReadOnlyList<string> Cells);
}
