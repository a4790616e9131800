namespace Buendnisnetz.Projects.Pages;

/// <summary>How many projects there are by action field and by state; each with the address of its list.</summary>
/// <param name="Fields">By action field.</param>
/// <param name="States">By state.</param>
internal sealed record ProjectFigures(
    IReadOnlyList<(string Label, string Path, int Count)> Fields, IReadOnlyList<(string Label, string Path, int Count)> States)
{
    /// <summary>Action fields in which nobody does anything.</summary>
    public IReadOnlyList<string> Gaps => [.. Fields.Where(one => one.Count == 0).Select(one => one.Label)];
}
