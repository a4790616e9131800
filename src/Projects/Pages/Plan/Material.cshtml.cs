namespace Buendnisnetz.Projects.Pages;

/// <summary>What is needed.</summary>
internal sealed class MaterialModel() : ProjectRowsPage<MaterialRow>(Tick.Most)
{
    protected override IEnumerable<MaterialRow> Read() =>
        Project.Material.Select(one => new MaterialRow { What = one.What, Address = one.Address });

    protected override string? ObstacleTo(IReadOnlyList<MaterialRow> said) =>
        Project.ObstacleToMaterial([.. said.Select(row => row.ToItem())]);

    protected override string Take(IReadOnlyList<MaterialRow> said)
    {
        Project.Gather([.. said.Select(row => row.ToItem())], Me.PersonId, Now);
        return said.Count == 0 ? "Die Liste ist entfernt." : $"{German.Count(said.Count, "Zeile", "Zeilen")} gespeichert.";
    }
}
