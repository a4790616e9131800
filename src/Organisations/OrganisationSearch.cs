using Buendnisnetz.Territory;

namespace Buendnisnetz.Organisations;

/// <summary>What the search of the house finds of organisations.</summary>
internal static class OrganisationSearch
{
    public static Searchable<Organisation> Searchable { get; } =
        new Searchable<Organisation>("Organisation", "Organisationen", Documents) { Worth = 0.5 }
            .StaleBy<OrganisationsMerged>(merged => merged.OtherId)
            .Shows<Term>((db, id) => db.Set<Term>().Where(term => term.Id == id)
                .Join(db.Organisations, term => term.Code, organisation => organisation.CategoryCode,
                (_, organisation) => organisation.Id));

    private static async Task<IReadOnlyList<SearchDocument>> Documents(Db db, IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var labels = await db.Terms.InList(db, PartnerCategories.List).ToDictionaryAsync(term => term.Code, term => term.Label, cancel);
        var organisations = await db.Organisations.Standing.Include(organisation => organisation.Names)
            .Where(organisation => ids.Contains(organisation.Id)).AsNoTracking().ToListAsync(cancel);
        return [.. organisations.Select(organisation => Document(organisation, labels.GetValueOrDefault(organisation.CategoryCode)))];
    }

    private static SearchDocument Document(Organisation organisation, string? category)
    {
        var document = new SearchDocument(organisation.Id, organisation.Name, organisation.Path)
            .With("Ort", organisation.Town, 2)
            .With("Land", organisation.Area is { } area ? Bundesland.Of(area).Name : null)
            .With("Kategorie", category)
            .With("Internetadresse", organisation.Website);
        foreach (var name in organisation.EarlierNames) document.With("Früherer Name", name.Name, 2);
        foreach (var name in organisation.OtherNames) document.With("Auch bekannt als", name.Name, 2);
        return document;
    }
}
