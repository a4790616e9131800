using System.Linq.Expressions;

namespace Buendnisnetz.Projects.Pages;

/// <summary>A project in a list.</summary>
/// <param name="Id">The project.</param>
/// <param name="Slug">The last part of its address.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Lead">What it is.</param>
/// <param name="State">Where it stands.</param>
/// <param name="IsDraft">Whether only its team sees it.</param>
/// <param name="IsExample">Whether it can be imitated.</param>
/// <param name="Carriers">Who carries it, by name, in their order.</param>
public sealed record ProjectRow(
    Guid Id, string Slug, string Title, string Lead, ProjectState State, bool IsDraft, bool IsExample, IReadOnlyList<string> Carriers)
{
    /// <summary>Whether an award made it a lighthouse.</summary>
    public bool IsLighthouse { get; init; }

    /// <summary>Its page.</summary>
    public string Path => ProjectPaths.Of(Slug);

    /// <summary>The file of its main picture; null where it has none.</summary>
    public Guid? CoverFileId { get; init; }

    /// <summary>Rows of projects.</summary>
    public static Expression<Func<Project, ProjectRow>> Of { get; } = one => new(one.Id, one.Slug, one.Title, one.Lead, one.State,
        one.PublishedAt == null, one.ExampleSince != null, one.Carriers.Where(who => who.Role == ProjectRole.Carrier)
            .OrderBy(who => who.Position).Select(who => who.Alliance != null ? who.Alliance.Name : who.Organisation!.Name).ToList())
    {
        CoverFileId = one.Pictures.OrderBy(picture => picture.Position).ThenBy(picture => picture.Id)
            .Select(picture => (Guid?)picture.FileId).FirstOrDefault(),
        IsLighthouse = one.Lighthouses.Any(given => given.TakenBackAt == null),
    };
}
