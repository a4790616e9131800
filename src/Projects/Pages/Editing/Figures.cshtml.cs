namespace Buendnisnetz.Projects.Pages;

/// <summary>What came of a project, in figures.</summary>
internal sealed class FiguresModel() : ProjectRowsPage<FigureRow>(ResultFigure.Most)
{
    protected override IEnumerable<FigureRow> Read() =>
        Project.Figures.Select(one => new FigureRow { What = one.What, Figure = one.Figure, Unit = one.Unit });

    protected override string? ObstacleTo(IReadOnlyList<FigureRow> said) =>
        ResultFigure.ObstacleTo([.. said.Select(row => row.ToFigure())]);

    protected override string Take(IReadOnlyList<FigureRow> said)
    {
        Project.Count([.. said.Select(row => row.ToFigure())], Me.PersonId, Now);
        return said.Count == 0 ? "Die Zahlen sind entfernt." : $"{German.Count(said.Count, "Zahl", "Zahlen")} gespeichert.";
    }
}
