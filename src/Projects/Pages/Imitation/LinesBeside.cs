namespace Buendnisnetz.Projects.Pages;

/// <summary>The texts of two projects beside each other, folded away: what does not have to be decided.</summary>
/// <param name="Heading">What one reads before it is opened.</param>
/// <param name="First">Whose texts the first ones are.</param>
/// <param name="Second">Whose texts the second ones are.</param>
/// <param name="Pairs">The texts, those that differ first.</param>
internal sealed record LinesBeside(
    string Heading, string First, string Second, IReadOnlyList<(ProjectLine First, ProjectLine Second)> Pairs)
{
    /// <summary>All texts of both but some that stand elsewhere.</summary>
    public static LinesBeside Of(string heading, (string Name, Project One) first, (string Name, Project One) second,
        IEnumerable<string> but) => new(heading, first.Name, second.Name, [.. ProjectLine.Of(first.One).Zip(ProjectLine.Of(second.One))
            .ExceptBy(but, pair => pair.First.Code).Where(pair => pair.First.Text.Length + pair.Second.Text.Length > 0)
            .OrderBy(pair => pair.First.IsSaidBy(pair.Second.Text))]);
}
