namespace Buendnisnetz.Projects;

/// <summary>How much a project costs, roughly.</summary>
internal static class CostClass
{
    /// <summary>All of them, the cheap ones first, what nobody has told last.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["bis 1.000 Euro", "bis 10.000 Euro", "bis 50.000 Euro", "mehr als 50.000 Euro", "keine Angabe"];
}
