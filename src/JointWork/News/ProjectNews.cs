using Buendnisnetz.Alliances;
using Buendnisnetz.News;
using Buendnisnetz.Projects;

namespace Buendnisnetz.JointWork;

/// <summary>
/// A news item in the name of a joint project. It is an item of one of the alliances that carry the project, so that alliance can change
/// and retract it as ever; a local partner to whom the office has lent the right writes and publishes it.
/// </summary>
public sealed class ProjectNews
{
    private ProjectNews() { }

    private ProjectNews(NewsItem item, Guid project) => (ItemId, Item, ProjectId) = (item.Id, item, project);

    /// <summary>Identity, ascending in time.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The news item.</summary>
    public Guid ItemId { get; private init; }

    /// <summary>The news item, where it was loaded.</summary>
    public NewsItem? Item { get; private set; }

    /// <summary>The project in whose name it speaks.</summary>
    public Guid ProjectId { get; private init; }

    /// <summary>The project, where it was loaded.</summary>
    public Project? Project { get; private set; }

    /// <summary>Why nobody writes in the name of the project; null where somebody may. The network was loaded.</summary>
    public static string? ObstacleTo(Project project, JointProject? joint) =>
        joint is not { IsAgreed: true } ? "Das ist kein Gemeinschaftsprojekt mehr. In seinem Namen schreibt niemand."
        : joint.Network is { IsOpen: false } ? "Das Netzwerk arbeitet nicht mehr."
        : !project.IsPublished ? "Das Projekt ist noch ein Entwurf. Zuerst stellt das Bündnis es vor." : null;

    /// <summary>Writes a draft in the name of the project, for as many to read as the project.</summary>
    public static ProjectNews Write(Project project, JointProject? joint, Alliance alliance, ProjectNewsText text, string freeSlug,
        Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(project, joint));
        return new(NewsItem.Write(alliance, text.For(project), freeSlug, by, at), project.Id);
    }
}

/// <summary>What a news item says in the name of a project.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Teaser">The first sentences.</param>
/// <param name="Body">The whole text, as Markdown.</param>
public sealed record ProjectNewsText(string Title, string Teaser, string Body)
{
    internal NewsText For(Project project) => new(Title, Teaser, Body, project.Visibility);
}
