namespace Buendnisnetz.Organisations.Pages;

internal sealed class ListsModel(Db db) : HousePage
{
    public IReadOnlyList<(Taxonomy List, int Terms)> Lists { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var counts = await db.Terms.GroupBy(term => term.TaxonomyId).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancel);
        var lists = await db.Taxonomies.OrderBy(list => list.Name).AsNoTracking().ToListAsync(cancel);
        Lists = [.. lists.Select(list => (list, counts.GetValueOrDefault(list.Id)))];
    }
}
