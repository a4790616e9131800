using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects.Pages;

/// <summary>A Kreis, or a Land as a whole, with how many projects are for it.</summary>
internal sealed record PlaceRow(Area Area, int Count)
{
    public string Name => Area.Title;

    /// <summary>Its projects.</summary>
    public string Path => $"{ProjectPaths.Directory}?{(Area.Kind == AreaKind.Land ? "land" : "gebiet")}={Area.Key}";

    public MapDot? Dot => Area.Kind != AreaKind.Land && Area.Position is { } at
        ? new($"{Name}: {German.Count(Count, "Projekt", "Projekte")}", Path, at) : null;

    /// <summary>Where these projects are, those with most first.</summary>
    public static async Task<IReadOnlyList<PlaceRow>> Of(IQueryable<Project> projects, Db db, CancellationToken cancel)
    {
        var ids = projects.Select(one => one.Id);
        var counts = db.Set<ProjectArea>().Where(area => ids.Contains(area.ProjectId))
            .Select(area => new { Place = area.Kreis ?? area.Land, area.ProjectId }).Distinct()
            .GroupBy(area => area.Place).Select(group => new { Place = group.Key, Count = group.Count() });
        return [.. (await counts.Join(db.Areas, one => one.Place, area => area.Key, (one, area) => new { area, one.Count })
            .AsNoTracking().ToListAsync(cancel)).OrderByDescending(one => one.Count).ThenBy(one => one.area.SortKey)
            .Select(one => new PlaceRow(one.area, one.Count))];
    }
}
