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

    /// <summary>
    /// Of sums that share nobody, those that can be told beside the whole. Small ones are not, and where those who are in none of the told
    /// ones are few, the smallest of these is kept back, too.
    /// </summary>
    public static IReadOnlyList<FigureCell> Told(IEnumerable<FigureCell> cells, int whole)
    {
        List<FigureCell> told = [.. cells.Where(cell => cell.Count >= Least)];
        while (told.Count > 0 && !AreSafe(told, whole)) told.Remove(told.MinBy(cell => cell.Count)!);
        return told;
    }

    /// <summary>Whether sums that share nobody can all be told beside the whole: nobody is alone in one of them, nor in none.</summary>
    public static bool AreSafe(IReadOnlyCollection<FigureCell> cells, int whole) =>
        cells.All(cell => IsLargeOrEmpty(cell.Count)) && IsLargeOrEmpty(whole - cells.Sum(cell => cell.Count));

    /// <summary>Whether a number shows nobody alone: it is none, or enough.</summary>
    private static bool IsLargeOrEmpty(int count) => count is 0 or >= Least;
}
