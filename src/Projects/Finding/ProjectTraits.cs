using System.Linq.Expressions;

namespace Buendnisnetz.Projects;

/// <summary>What of a project itself it is found and counted by.</summary>
internal sealed class ProjectTraits
{
    /// <summary>The project.</summary>
    public Guid Id { get; private init; }

    /// <summary>Its title as a key.</summary>
    public string SortKey { get; private init; } = "";

    /// <summary>What it is.</summary>
    public string Lead { get; private init; } = "";

    /// <summary>For whom it is.</summary>
    public string? Audience { get; private init; }

    /// <summary>When it was last changed, in UTC.</summary>
    public DateTimeOffset ChangedAt { get; private init; }

    /// <summary>Who may read it.</summary>
    public Visibility Visibility { get; private init; }

    /// <summary>Where it stands.</summary>
    public ProjectState State { get; private init; }

    /// <summary>Whether it can be imitated.</summary>
    public bool IsExample { get; private init; }

    /// <summary>Whether an award made it a lighthouse.</summary>
    public bool IsLighthouse { get; private init; }

    /// <summary>Its place in <see cref="CostClass"/>.</summary>
    public int Cost { get; private init; }

    /// <summary>The traits of projects.</summary>
    public static Expression<Func<Project, ProjectTraits>> Of { get; } = one => new()
    {
        Id = one.Id,
        SortKey = one.SortKey,
        Lead = one.Lead,
        Audience = one.Audience,
        ChangedAt = one.ChangedAt,
        Visibility = one.Visibility,
        State = one.State,
        IsExample = one.ExampleSince != null,
        IsLighthouse = one.Lighthouses.Any(given => given.TakenBackAt == null),
        Cost = one.Cost == null ? 4 : one.Cost <= 1000 ? 0 : one.Cost <= 10_000 ? 1 : one.Cost <= 50_000 ? 2 : 3,
    };
}
