namespace Buendnisnetz.Organisations;

/// <summary>Stores the lists that the modules bring along, each once.</summary>
internal static class StarterTaxonomies
{
    public static async Task Store(Db db, DateTimeOffset at, CancellationToken cancel)
    {
        var known = await db.Taxonomies.Select(list => list.Code).ToListAsync(cancel);
        var missing = db.Catalog.Of<StarterTaxonomy>().Where(list => !known.Contains(list.Code)).ToList();
        if (missing.Count == 0) return;
        var terms = await db.Terms.ToDictionaryAsync(term => term.Code, cancel);
        foreach (var starter in missing) Introduce(db, starter, terms, at);
        foreach (var (from, match, to) in missing.SelectMany(starter => starter.Mappings))
            db.TermMappings.Add(TermMapping.Between(terms[from], match, terms[to], null, at));
    }

    private static void Introduce(Db db, StarterTaxonomy starter, Dictionary<string, Term> terms, DateTimeOffset at)
    {
        var list = Taxonomy.Introduce(starter.Code, starter.Name, starter.Edition, starter.ValidFrom, starter.ValidUntil, at);
        db.Taxonomies.Add(list);
        foreach (var (code, wording, below) in starter.Terms)
        {
            var parent = below is null ? null : terms[below];
            terms.Add(code, Term.Add(list, code, wording, (terms.Count(t => t.Value.TaxonomyId == list.Id) + 1) * 10, null, null, at,
                parent));
            db.Terms.Add(terms[code]);
        }
    }
}
