namespace Buendnisnetz.Documentation;

/// <summary>Sums in which single people could be found: they are joined until nobody can be.</summary>
internal static class SmallCells
{
    /// <summary>So many people are in a published sum at least.</summary>
    public const int Least = 3;

    private const string Rest = "übrige";

    /// <summary>
    /// Small sums become one. Where that is still small, the smallest of the large ones goes along, because whoever knows the whole could
    /// subtract. What comes out as one sum says nothing and is left out.
    /// </summary>
    public static IReadOnlyList<FigureCell> Joined(IEnumerable<FigureCell> cells)
    {
        List<FigureCell> all = [.. cells.Where(cell => cell.Count > 0)];
        var large = all.Where(cell => cell.Count >= Least).ToList();
        var rest = all.Where(cell => cell.Count < Least).Sum(cell => cell.Count);
        while (rest is > 0 and < Least && large.MinBy(cell => cell.Count) is { } smallest)
        {
            large.Remove(smallest);
            rest += smallest.Count;
        }
        if (rest >= Least) large.Add(new(all[0].Kind, Rest, rest));
        return large.Count > 1 || (rest == 0 && large.Count == 1) ? large : [];
    }

    /// <summary>Whether a number shows nobody alone: it is none, or enough.</summary>
    public static bool IsLargeOrEmpty(int count) => count is 0 or >= Least;
}
