using Buendnisnetz.Events;

namespace Buendnisnetz.Documentation;

/// <summary>Who was at an event, in sums: as the team sees them, and as they may be published.</summary>
/// <param name="People">How many were there, or had a place where nobody was let in by the house.</param>
/// <param name="AreCounted">Whether they were counted at the entrance.</param>
/// <param name="Cells">All sums, by what they are about and then in their order.</param>
public sealed record EventFigures(int People, bool AreCounted, IReadOnlyList<FigureCell> Cells)
{
    /// <summary>Nobody is known to have been there.</summary>
    public static EventFigures None { get; } = new(0, false, []);

    /// <summary>The sums about one thing.</summary>
    public IEnumerable<FigureCell> Of(FigureKind kind) => Cells.Where(cell => cell.Kind == kind);

    /// <summary>
    /// What everybody may read: in no cell stand fewer than three people, nor can fewer be found out by subtracting others, whatever
    /// these are about.
    /// </summary>
    public IReadOnlyList<FigureCell> ToPublish()
    {
        if (People < SmallCells.Least) return [];
        var (sectors, again) = (SmallCells.Joined(Of(FigureKind.Sector)), Of(FigureKind.FirstTime).ToList());
        if (!SmallCells.AreSafe(sectors, People)) sectors = [];
        return
        [
            new(FigureKind.People, AreCounted ? "waren da" : "hatten einen Platz", People),
            .. sectors,
            .. Towns(sectors),
            .. SmallCells.AreSafe(again, People) ? again : [],
            .. Workshops(),
        ];
    }

    /// <summary>A workshop lasts over several rounds: it is told where it can be told in each of them.</summary>
    private IEnumerable<FigureCell> Workshops()
    {
        var all = Of(FigureKind.Workshop).ToList();
        var hidden = all.SelectMany(cell => cell.Apart).Distinct().SelectMany(group =>
        {
            var together = all.Where(cell => cell.Apart.Contains(group)).ToList();
            return together.Except(SmallCells.Told(together, People));
        }).ToHashSet();
        return all.Where(cell => !hidden.Contains(cell));
    }

    /// <summary>Their sum is the number of those from municipalities: it is told only where that one is told, too.</summary>
    private IReadOnlyList<FigureCell> Towns(IReadOnlyList<FigureCell> sectors)
    {
        var towns = SmallCells.Joined(Of(FigureKind.Municipality));
        var all = towns.Sum(cell => cell.Count);
        return sectors.Any(cell => cell.Label == Sector.Municipality.Label && cell.Count == all) ? towns : [];
    }
}

/// <summary>What a sum is about.</summary>
public enum FigureKind
{
    /// <summary>All who were there.</summary>
    People = 0,

    /// <summary>By sector.</summary>
    Sector = 1,

    /// <summary>Those from municipalities, by kind and size of these.</summary>
    Municipality = 2,

    /// <summary>Who was there for the first time, and who again.</summary>
    FirstTime = 3,

    /// <summary>Who was in a workshop; places taken in it, where nobody was let in at its door.</summary>
    Workshop = 4,
}

/// <summary>A sum.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Label">What is counted.</param>
/// <param name="Count">How many.</param>
/// <param name="Of">Out of how many places; null where there is no such number.</param>
public sealed record FigureCell(FigureKind Kind, string Label, int Count, int? Of = null)
{
    /// <summary>
    /// The groups of sums to which it belongs; nobody is in two sums of one group. Those of a workshop are its rounds, and itself where it
    /// is given several times.
    /// </summary>
    internal IReadOnlyList<string> Apart { get; init; } = [Label];
}

/// <summary>A sum as it stood when the documentation was published.</summary>
public sealed class DocumentedFigure : Entity
{
    private DocumentedFigure() { }

    internal DocumentedFigure(Guid documentation, FigureCell cell, int position) =>
        (DocumentationId, Kind, Label, Count, Places, Position) =
            (documentation, cell.Kind, cell.Label, cell.Count, cell.Of, position);

    /// <summary>The documentation.</summary>
    public Guid DocumentationId { get; private init; }

    /// <summary>What it is about.</summary>
    public FigureKind Kind { get; private init; }

    /// <summary>What is counted.</summary>
    public string Label { get; private init; } = "";

    /// <summary>How many.</summary>
    public int Count { get; private init; }

    /// <summary>Out of how many places.</summary>
    public int? Places { get; private init; }

    /// <summary>Its place among the sums.</summary>
    public int Position { get; private init; }

    /// <summary>The sum.</summary>
    public FigureCell Cell => new(Kind, Label, Count, Places);
}
