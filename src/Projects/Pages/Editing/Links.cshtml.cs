namespace Buendnisnetz.Projects.Pages;

/// <summary>Where more is to be read of a project.</summary>
internal sealed class LinksModel() : ProjectRowsPage<LinkRow>(ProjectLink.Most)
{
    protected override IEnumerable<LinkRow> Read() =>
        Project.Links.Select(one => new LinkRow { Title = one.Title, Address = one.Address });

    protected override string? ObstacleTo(IReadOnlyList<LinkRow> said) => ProjectLink.ObstacleTo([.. said.Select(row => row.ToLink())]);

    protected override string Take(IReadOnlyList<LinkRow> said)
    {
        Project.LinkTo([.. said.Select(row => row.ToLink())], Me.PersonId, Now);
        return said.Count == 0 ? "Die Links sind entfernt." : $"{German.Count(said.Count, "Link", "Links")} gespeichert.";
    }
}
