using System.Text;

namespace Buendnisnetz.Networks;

/// <summary>
/// A table for spreadsheet programs: semicolons, quotes where needed. A cell that a spreadsheet would take for a formula gets
/// an apostrophe in front, so that a name cannot do anything there.
/// </summary>
internal sealed class CsvTable
{
    private static readonly char[] Quoted = [';', '"', '\r', '\n', ','];

    private readonly StringBuilder text = new();

    public CsvTable(params IEnumerable<string> heads) => Add(heads);

    public void Add(params IEnumerable<string> cells) => text.AppendJoin(';', cells.Select(Cell)).Append("\r\n");

    public override string ToString() => text.ToString();

    internal static string Cell(string value)
    {
        var safe = value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + value : value;
        return safe.IndexOfAny(Quoted) >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
