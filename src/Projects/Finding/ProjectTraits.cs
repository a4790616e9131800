using System.Linq.Expressions;

namespace Buendnisnetz.Projects;

/// <summary>What many projects are counted by at once.</summary>
internal sealed class ProjectTraits
{
    /// <summary>The project.</summary>
    public Guid Id { get; private init; }

    /// <summary>Where it stands.</summary>
    public ProjectState State { get; private init; }

    /// <summary>Whether it can be imitated.</summary>
    public bool IsExample { get; private init; }

    /// <summary>Its place in <see cref="CostClass"/>.</summary>
    public int Cost { get; private init; }

    /// <summary>The traits of projects.</summary>
    public static Expression<Func<Project, ProjectTraits>> Of { get; } = one => new()
    {
        Id = one.Id,
        State = one.State,
        IsExample = one.ExampleSince != null,
        Cost = one.Cost == null ? 4 : one.Cost <= 1000 ? 0 : one.Cost <= 10_000 ? 1 : one.Cost <= 50_000 ? 2 : 3,
    };
}
