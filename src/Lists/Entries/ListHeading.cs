namespace Buendnisnetz.Lists;

/// <summary>A line of a table by its columns; nothing in it has been checked.</summary>
internal sealed record ReadLine(int Number, IReadOnlyDictionary<string, string> Cells, bool IsHidden);

/// <summary>Which column of a table holds what: by the words of its heading, in any order.</summary>
internal sealed class ListHeading
{
    private readonly Dictionary<ListColumn, int> places;

    private ListHeading(Dictionary<ListColumn, int> places, IReadOnlyList<string> ignored) => (this.places, Ignored) = (places, ignored);

    /// <summary>Headings that no column answers to.</summary>
    public IReadOnlyList<string> Ignored { get; }

    /// <summary>The lines of a table; refuses what is none, with a sentence that says what to do.</summary>
    public static (IReadOnlyList<ReadLine> Lines, string Ignored) Read(ListKind kind, ReadOnlySpan<byte> content)
    {
        var rows = Table.Read(content, cells => Named(kind, cells) is not null);
        var at = Table.HeadingOf(rows, cells => Named(kind, cells) is not null);
        var heading = at >= 0 ? Named(kind, rows[at].Cells) : Bare(kind, rows);
        if (heading is null) throw new Refusal(Missing(kind));
        List<ReadLine> lines = [.. rows.Skip(at + 1).Select(row => heading.Line(kind, row)).OfType<ReadLine>()];
        Refusal.On(Table.ObstacleTo(lines.Count, kind.MostLines));
        return (lines, string.Join(", ", heading.Ignored));
    }

    /// <summary>The columns that a row names as a heading; null where it is none.</summary>
    public static ListHeading? Named(ListKind kind, IReadOnlyList<string> cells)
    {
        string[] words = [.. cells.Select(Folding.Fold)];
        Dictionary<ListColumn, int> places = [];
        foreach (var column in kind.Columns)
            if (Array.FindIndex(words, column.IsCalled) is >= 0 and var at && !places.ContainsValue(at)) places[column] = at;
        if (!kind.Columns.Where(column => column.IsNeeded).All(places.ContainsKey)) return null;
        if (places.Count == 1 && !IsAlone(cells) && !IsSure(places, words)) return null;
        var spare = cells.Index().Where(cell => !places.ContainsValue(cell.Index)).Select(cell => Tidy.Of(cell.Item, 60));
        return new(places, [.. spare.Where(cell => cell.Length > 0)]);
    }

    /// <summary>A single word that may be a heading or not makes none beside other cells: "AWO; Verein; Radolfzell".</summary>
    private static bool IsAlone(IReadOnlyList<string> cells) => cells.Count(cell => cell.Length > 0) == 1;

    /// <summary>Beside a word that can be nothing else the other cells are headings, too: "Organisation; Telefon".</summary>
    private static bool IsSure(Dictionary<ListColumn, int> places, string[] words) =>
        places.All(place => place.Key.IsSurelyCalled(words[place.Value]));

    /// <summary>A column without a heading, line by line, holds what the list needs.</summary>
    private static ListHeading? Bare(ListKind kind, IReadOnlyList<TableRow> rows)
    {
        var needed = kind.Columns.Where(column => column.IsNeeded).ToList();
        var isOne = rows.Count > 0 && rows.All(row => row.Cells.Skip(1).All(cell => cell.Length == 0));
        return isOne && needed is [var only] ? new(new() { [only] = 0 }, []) : null;
    }

    private static string Missing(ListKind kind)
    {
        var named = string.Join(", ", kind.Columns.Select(column => $"{column.Label.Quoted}"));
        return $"In dieser Liste fehlen Überschriften. Gebraucht wird „{kind.Columns.First(column => column.IsNeeded).Label}“, verstanden "
            + $"werden auch die anderen: {named}. Die Reihenfolge ist egal.";
    }

    private ReadLine? Line(ListKind kind, TableRow row)
    {
        var cells = places.ToDictionary(place => place.Key.Code, place => Cell(row, place));
        kind.Mend(cells);
        return cells.Values.All(cell => cell.Length == 0) ? null : new(row.Number, cells, row.IsHidden);
    }

    private static string Cell(TableRow row, KeyValuePair<ListColumn, int> place) =>
        place.Value < row.Cells.Count ? place.Key.Read(row.Cells[place.Value]) : "";
}
