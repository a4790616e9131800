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
    private enum Kind
    {
        Field,
        Thanks,
    }

    /// <summary>All of them, in two questions.</summary>
    public static async Task<SheetWords> Of(Db db, Guid project, Actor reader, CancellationToken cancel)
    {
        var readable = db.Projects.VisibleTo(reader, db).Published;
        var fields = db.Set<ProjectField>().Where(field => field.ProjectId == project)
            .Join(db.Terms, field => field.TermCode, term => term.Code, (_, term) =>
                new { Kind = Kind.Field, term.Order, Sort = term.Label, Text = term.Label, More = "", At = (DateTimeOffset?)null });
        var areas = await db.Set<ProjectArea>().Where(area => area.ProjectId == project)
            .Join(db.Areas, mine => mine.Key, area => area.Key, (_, area) => area).OrderBy(area => area.SortKey).ThenBy(area => area.Key)
            .AsNoTracking().ToListAsync(cancel);
        var thanks = db.Improvements.Where(one => one.Adoption!.SourceId == project && one.State == ImprovementState.Accepted)
            .Select(one => new
            {
                Kind = Kind.Thanks,
                Order = 0,
                Sort = "",
                Text = one.Code,
                More = readable.Where(copy => copy.Id == one.Adoption!.CopyId).SelectMany(copy => copy.Carriers)
                .Where(who => who.Role == ProjectRole.Carrier && who.AllianceId != null)
                .OrderBy(who => who.KeepsOnly).ThenBy(who => who.Position)
                .Select(who => who.Alliance!.Name).FirstOrDefault() ?? "",
                At = one.SettledAt,
            });
        var all = (await fields.Concat(thanks).ToListAsync(cancel)).OrderBy(one => one.Order).ThenBy(one => one.At)
            .ThenBy(one => one.Sort, StringComparer.Ordinal).ToLookup(one => one.Kind);
        return new([.. all[Kind.Field].Select(one => one.Text)],
            [.. areas.Select(area => area.Title)], [.. areas.Select(MunicipalityClass.Described).OfType<string>().Distinct()],
            [.. all[Kind.Thanks].Select(one => new Thanks(ProjectLine.Known(one.Text).Label, one.More.Length > 0 ? one.More : null,
                one.At!.Value.BerlinDay))]);
    }
}
