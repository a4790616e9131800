using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>Reads projects for the shelf: four questions, however many they are.</summary>
internal sealed class ShelfReader(Db db, ShelfParts parts, CancellationToken cancel)
{
    /// <summary>Those of the projects that are published.</summary>
    public async Task<List<ShelfRow>> Read(IQueryable<Project> some)
    {
        var published = some.Published;
        var ids = published.Select(one => one.Id);
        var areas = (await db.Set<ProjectArea>().Where(area => ids.Contains(area.ProjectId))
                .Join(MunicipalityClass.Of(db.Areas), area => area.Key, size => size.Key, (area, size) =>
                    new { area.ProjectId, area.Key, size.Number }).ToListAsync(cancel))
            .ToLookup(area => area.ProjectId, area => (area.Key, area.Number));
        var fields = (await db.Set<ProjectField>().Where(field => ids.Contains(field.ProjectId))
                .Select(field => new { field.ProjectId, field.TermCode }).ToListAsync(cancel))
            .ToLookup(field => field.ProjectId, field => field.TermCode);
        var alliances = (await db.ProjectCarriers.Where(who => who.AllianceId != null && ids.Contains(who.ProjectId))
                .Select(who => new { who.ProjectId, who.AllianceId, who.Role }).ToListAsync(cancel))
            .ToLookup(who => who.ProjectId, who => (who.AllianceId!.Value, who.Role == ProjectRole.Carrier));
        return (await published.Select(ProjectTraits.Of).ToListAsync(cancel)).ConvertAll(one => new ShelfRow(one.Id, one.SortKey,
            Folding.Fold(one.Lead), parts.Audience(one.Audience), one.ChangedAt, one.Visibility, one.State, one.IsExample,
            one.IsLighthouse, one.Cost, parts.Places([.. areas[one.Id]]),
            parts.Fields([.. fields[one.Id]]), parts.Alliances([.. alliances[one.Id]])));
    }
}
