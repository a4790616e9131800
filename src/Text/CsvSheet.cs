using System.Text;
using CsvHelper;

namespace Buendnisnetz.Text;

/// <summary>
/// A table as a file that spreadsheet programs in Germany open with a double click: UTF-8 with a mark, semicolons, quotes where needed.
/// A cell that such a program would take for a formula gets an apostrophe in front, so that a name cannot do anything there.
/// </summary>
public sealed class CsvSheet
{
    /// <summary>The kind of file.</summary>
    public const string ContentType = "text/csv; charset=utf-8";

    private static readonly CsvWriterOptions Options = new()
    {
        Separator = ';',
        NewLine = "\r\n",
        Injection = CsvInjection.Escape,
        InjectionCharacters = "=+-@\t\r",
    };

    private readonly List<string[]> rows = [];

    /// <summary>A table with these headings.</summary>
    public CsvSheet(params IEnumerable<string> headings) => Add(headings);

    /// <summary>Adds a row.</summary>
    public void Add(params IEnumerable<string> cells) => rows.Add([.. cells]);

    /// <summary>The file.</summary>
    public byte[] ToBytes() => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(ToString())];

    /// <summary>What stands in the file.</summary>
    public override string ToString()
    {
        using var text = new StringWriter();
        using (var writer = CsvWriter.Create(text, Options, leaveOpen: true))
            foreach (var row in rows) writer.WriteRecord(row);
        return text.ToString();
    }
}
