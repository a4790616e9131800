using Buendnisnetz.Lists;

namespace Buendnisnetz.Invitations;

/// <summary>
/// A list of people as an office keeps it: Bündnis;Rolle;Name;E-Mail, as any spreadsheet program writes it (<see cref="Table"/>). Reading
/// finds lines and columns and nothing more; whether they are right is looked at afterwards, where it can be corrected.
/// </summary>
internal static class InvitationList
{
    /// <summary>The lines of a list; refuses what is none, with a sentence that says what to do.</summary>
    public static IReadOnlyList<ListLine> Read(ReadOnlySpan<byte> bytes) => Lines(Table.Read(bytes, IsHeading));

    /// <summary>The lines of a pasted list.</summary>
    public static IReadOnlyList<ListLine> Read(string text) => Lines(Table.Read(text, IsHeading));

    private static bool IsHeading(IReadOnlyList<string> cells) => ListColumns.Named(cells) is not null;

    private static List<ListLine> Lines(IReadOnlyList<TableRow> rows)
    {
        var (columns, from) = Heading(rows);
        Refusal.On(columns is null
            ? "In dieser Liste fehlen Überschriften. In der ersten Zeile sollten „Bündnis“, „Rolle“, „Name“ und „E-Mail“ stehen; die "
                + "Reihenfolge ist egal." : null);
        List<ListLine> lines = [.. rows.Skip(from).Select(columns!.Line).OfType<ListLine>()];
        Refusal.On(Table.ObstacleTo(lines.Count));
        return lines;
    }

    private static (ListColumns? Columns, int From) Heading(IReadOnlyList<TableRow> rows)
    {
        var at = Table.HeadingOf(rows, IsHeading);
        if (at >= 0) return (ListColumns.Named(rows[at].Cells), at + 1);
        var isBare = rows.Count > 0 && rows[0].Cells.Count >= 4 && rows[0].Cells[3].Contains('@', StringComparison.Ordinal);
        return (isBare ? ListColumns.OfTemplate : null, 0);
    }
}
