using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects.Pages;

/// <summary>What stands on the sheet of a project and belongs to others: names of action fields and areas, and who is thanked.</summary>
/// <param name="Fields">The action fields by their names.</param>
/// <param name="Areas">The areas by their names.</param>
/// <param name="Sizes">How large the municipalities are, and whether they belong to a Landkreis; derived from the areas.</param>
/// <param name="Thanks">Whom the project thanks, the latest last; an alliance is named to those who may read its imitation.</param>
internal sealed record SheetWords(IReadOnlyList<string> Fields, IReadOnlyList<string> Areas, IReadOnlyList<string> Sizes,
    IReadOnlyList<Thanks> Thanks)
{
    private const string Field = "felder", Thank = "dank";

    /// <summary>What has to be asked for them but the areas; the page asks for more at once.</summary>
    public static IEnumerable<AskedLines> Asked(Db db, Guid project, Actor reader)
    {
        var readable = db.Projects.VisibleTo(reader, db).Published;
        yield return new(Field, db.Set<ProjectField>().Where(field => field.ProjectId == project)
            .Join(db.Terms, field => field.TermCode, term => term.Code, (_, term) => new Line { Name = term.Label, Number = term.Order }));
        yield return new(Thank, db.Improvements.Where(one => one.Adoption!.SourceId == project && one.State == ImprovementState.Accepted)
            .Select(one => new Line
            {
                Slug = one.Code,
                Name = readable.Where(copy => copy.Id == one.Adoption!.CopyId).SelectMany(copy => copy.Carriers)
                    .Where(who => who.Role == ProjectRole.Carrier && who.AllianceId != null)
                    .OrderBy(who => who.KeepsOnly).ThenBy(who => who.Position).Select(who => who.Alliance!.Name).FirstOrDefault(),
                At = one.SettledAt,
            }));
    }

    /// <summary>The areas of a project, by name.</summary>
    public static IQueryable<Area> AreasOf(Guid project, Db db) => db.Set<ProjectArea>().Where(area => area.ProjectId == project)
        .Join(db.Areas, mine => mine.Key, area => area.Key, (_, area) => area).OrderBy(area => area.SortKey).ThenBy(area => area.Key)
        .AsNoTracking();

    /// <summary>The words out of what was found.</summary>
    public static SheetWords Of(Lines lines, IReadOnlyList<Area> areas) => new(
        [.. lines[Field].OrderBy(one => one.Number).ThenBy(one => one.Name, StringComparer.Ordinal).Select(one => one.Name!)],
        [.. areas.Select(area => area.Title)], [.. areas.Select(MunicipalityClass.Described).OfType<string>().Distinct()],
        [.. lines[Thank].OrderBy(one => one.At)
            .Select(one => new Thanks(ProjectLine.Known(one.Slug!).Label, one.Name, one.At!.Value.BerlinDay))]);
}
