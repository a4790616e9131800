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
public sealed record ProjectRow(
    Guid Id, string Slug, string Title, string Lead, ProjectState State, bool IsDraft, bool IsExample)
{
    /// <summary>The first who carries it, by name.</summary>
    public string? First { get; init; }

    /// <summary>The second who carries it, by name; null where the first is alone.</summary>
    public string? Second { get; init; }

    /// <summary>How many carry it.</summary>
    public int CarrierCount { get; init; }

    /// <summary>Who carries it: "Bündnis eins, Bündnis zwei und 3 weitere".</summary>
    public string Carriers => CarrierCount <= 2 ? string.Join(" und ", new[] { First, Second }.OfType<string>())
        : $"{First}, {Second} und {German.Count(CarrierCount - 2, "weiterer", "weitere")}";

    /// <summary>Whether an award made it a lighthouse.</summary>
    public bool IsLighthouse { get; init; }

    /// <summary>Its page.</summary>
    public string Path => ProjectPaths.Of(Slug);

    /// <summary>The file of its main picture; null where it has none.</summary>
    public Guid? CoverFileId { get; init; }

    /// <summary>Rows of projects.</summary>
    public static Expression<Func<Project, ProjectRow>> Of { get; } = one => new(one.Id, one.Slug, one.Title, one.Lead, one.State,
        one.PublishedAt == null, one.ExampleSince != null)
    {
        // Names one by one: a list of them would make SQLite read who carries any project at all.
        First = one.Carriers.Where(who => who.Role == ProjectRole.Carrier && !who.KeepsOnly).OrderBy(who => who.Position)
            .Select(who => who.Alliance != null ? who.Alliance.Name : who.Organisation!.Name).FirstOrDefault(),
        Second = one.Carriers.Where(who => who.Role == ProjectRole.Carrier && !who.KeepsOnly).OrderBy(who => who.Position).Skip(1)
            .Select(who => who.Alliance != null ? who.Alliance.Name : who.Organisation!.Name).FirstOrDefault(),
        CarrierCount = one.Carriers.Count(who => who.Role == ProjectRole.Carrier && !who.KeepsOnly),
        CoverFileId = one.Pictures.OrderBy(picture => picture.Position).ThenBy(picture => picture.Id)
            .Select(picture => (Guid?)picture.FileId).FirstOrDefault(),
        IsLighthouse = one.Lighthouses.Any(given => given.TakenBackAt == null),
    };
}
