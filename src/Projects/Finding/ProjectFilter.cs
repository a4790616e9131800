using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>What somebody looks for among projects; what is null is left open.</summary>
internal sealed record ProjectFilter
{
    /// <summary>Words of its title, folded.</summary>
    public string? Words { get; init; }

    /// <summary>For which Land.</summary>
    public AreaKey? Land { get; init; }

    /// <summary>For which Kreis or municipality.</summary>
    public AreaKey? Area { get; init; }

    /// <summary>The action fields, with what the bridges between the lists lead to.</summary>
    public IReadOnlyCollection<string>? Codes { get; init; }

    /// <summary>Where it stands.</summary>
    public ProjectState? State { get; init; }

    /// <summary>Its place in <see cref="CostClass"/>.</summary>
    public int? Cost { get; init; }

    /// <summary>The place of its areas in <see cref="MunicipalityClass"/>.</summary>
    public int? Size { get; init; }

    /// <summary>Whether only what can be imitated is wanted.</summary>
    public bool OnlyExamples { get; init; }

    /// <summary>Whether only what an award made a lighthouse is wanted.</summary>
    public bool OnlyLighthouses { get; init; }

    /// <summary>Those of the projects that are looked for.</summary>
    public IQueryable<Project> Of(IQueryable<Project> projects, Db db)
    {
        if (Words is { Length: > 0 } words) projects = projects.Where(one => one.SortKey.Contains(words));
        if (Land is { } land) projects = projects.In(land, db);
        if (Area is { } area) projects = projects.Around(area, db);
        if (Codes is { } codes) projects = projects.WorkingOn(codes, db);
        if (State is { } state) projects = projects.Where(one => one.State == state);
        if (Cost is { } cost) projects = projects.Costing(cost, db);
        if (Size is { } size) projects = projects.InPlacesOf(size, db);
        if (OnlyLighthouses) projects = projects.Where(one => one.Lighthouses.Any(given => given.TakenBackAt == null));
        return OnlyExamples ? projects.Where(one => one.ExampleSince != null) : projects;
    }
}
