using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Projects;

/// <summary>What the search of the house finds of projects.</summary>
internal static class ProjectSearch
{
    public static Searchable<Project> Projects { get; } = new Searchable<Project>("Projekt", "Projekte", Documents)
        .Shows<Alliance>((db, id) => db.ProjectCarriers.Where(who => who.AllianceId == id).Select(who => who.ProjectId))
        .Shows<Organisation>((db, id) => db.ProjectCarriers.Where(who => who.OrganisationId == id).Select(who => who.ProjectId));

    private static async Task<IReadOnlyList<SearchDocument>> Documents(Db db, IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var projects = await db.Projects.Where(one => ids.Contains(one.Id)).Published.WithPage.AsNoTrackingWithIdentityResolution()
            .OrderBy(one => one.Id).ToListAsync(cancel);
        var codes = projects.SelectMany(one => one.Fields).Select(field => field.TermCode).Distinct().ToList();
        var labels = await db.Terms.Where(term => codes.Contains(term.Code)).Select(term => new { term.Code, term.Label })
            .ToDictionaryAsync(term => term.Code, term => term.Label, cancel);
        return [.. projects.Select(one => Document(one, labels))];
    }

    private static SearchDocument Document(Project one, Dictionary<string, string> labels)
    {
        var homes = one.Of(ProjectRole.Carrier).Select(who => who.AllianceId).OfType<Guid>().ToList();
        var document = new SearchDocument(one.Id, one.Title, one.Path, one.Visibility, homes.Count > 0 ? homes[0] : null)
        {
            Mark = one.State.Label,
            AlsoAt = [.. homes.Skip(1)],
        };
        document.With("Worum es geht", one.Lead, 2).With("Ziel", one.Goal, 2).With("Wozu", one.Need).With("Für wen", one.Audience)
            .With("Schritte", Markdown.ToWords(one.Steps)).With("Ergebnisse", Markdown.ToWords(one.Results))
            .With("In Zahlen", string.Join(". ", one.Figures.Select(figure => figure.Sentence)))
            .With("Gut geklappt", one.WentWell).With("Anders machen", one.Otherwise).With("Tipps", one.Tips);
        foreach (var given in one.Bears) document.With("Auszeichnung", given.Award!.Name, 2);
        foreach (var field in one.Fields) document.With("Handlungsfeld", labels.GetValueOrDefault(field.TermCode), 2);
        foreach (var who in one.Carriers.OrderBy(who => who.Position))
            document.With(who.KeepsOnly ? "Eingetragen von" : who.Role.Label, who.Name);
        return document;
    }
}
