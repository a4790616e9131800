using Buendnisnetz.Networks;

namespace Buendnisnetz.Projects.Pages;

/// <summary>How many projects there are by action field and by state; each with the address of its list.</summary>
/// <param name="Fields">By action field.</param>
/// <param name="States">By state.</param>
internal sealed record ProjectFigures(
    IReadOnlyList<(string Label, string Path, int Count)> Fields, IReadOnlyList<(string Label, string Path, int Count)> States)
{
    /// <summary>Action fields in which nobody does anything.</summary>
    public IReadOnlyList<string> Gaps => [.. Fields.Where(one => one.Count == 0).Select(one => one.Label)];

    /// <summary>What the members of a network do.</summary>
    /// <param name="network">The network.</param>
    /// <param name="found">Their projects.</param>
    /// <param name="known">The action fields by name and code.</param>
    /// <param name="counts">How many there are by the code of the field.</param>
    public static ProjectFigures Of(Network network, ProjectsFound found, IReadOnlyList<(string Name, string Code)> known,
        IReadOnlyDictionary<string, int> counts) =>
        new([.. known.Select(one => (one.Name, Chosen(network, "feld", one.Code), counts.GetValueOrDefault(one.Code)))],
            [.. ProjectStateWords.All.Select(one => (one.Label, Chosen(network, "stand", one.ToString()), found.In(one)))]);

    private static string Chosen(Network network, string what, string value) =>
        $"{ProjectPaths.Directory}?netzwerk={network.Slug}&{what}={Uri.EscapeDataString(value)}";
}
