namespace Buendnisnetz.Organisations;

/// <summary>Lists, terms and their bridges.</summary>
public static class TermQueries
{
    extension(Db db)
    {
        /// <summary>The lists of terms.</summary>
        public DbSet<Taxonomy> Taxonomies => db.Set<Taxonomy>();

        /// <summary>The terms of all lists.</summary>
        public DbSet<Term> Terms => db.Set<Term>();

        /// <summary>The bridges between terms.</summary>
        public DbSet<TermMapping> TermMappings => db.Set<TermMapping>();

        /// <summary>
        /// The codes under which to look for something: the codes themselves, what means the same in other lists, what is
        /// narrower, and one step of what is wider, because lists are cut differently (INV-111).
        /// </summary>
        public async Task<IReadOnlyList<string>> CodesFoundBy(IReadOnlyCollection<string> codes, CancellationToken cancel = default)
        {
            if (codes.Count == 0) return [];
            var (web, terms) = await db.WebOfTerms(cancel);
            return Found(web, terms, codes);
        }

        /// <summary>The same for each of several codes.</summary>
        public async Task<IReadOnlyDictionary<string, IReadOnlyCollection<string>>> CodesFoundByEach(IEnumerable<string> codes,
            CancellationToken cancel = default)
        {
            var (web, terms) = await db.WebOfTerms(cancel);
            return codes.Distinct().ToDictionary(code => code, code => (IReadOnlyCollection<string>)Found(web, terms, [code]));
        }

        private async Task<(TermWeb Web, IReadOnlyList<(Guid Id, string Code)> Terms)> WebOfTerms(CancellationToken cancel)
        {
            var bridges = db.TermMappings;
            var terms = await db.Terms.Select(term => new
            {
                term.Id,
                term.Code,
                term.ParentId,
                Bridges = bridges.Where(bridge => bridge.FromId == term.Id).ToList(),
            }).AsNoTracking().ToListAsync(cancel);
            var web = new TermWeb(terms.SelectMany(term => term.Bridges));
            foreach (var term in terms) web.Below(term.ParentId, term.Id);
            return (web, [.. terms.Select(term => (term.Id, term.Code))]);
        }
    }

    private static IReadOnlyList<string> Found(TermWeb web, IReadOnlyList<(Guid Id, string Code)> terms, IReadOnlyCollection<string> codes)
    {
        var found = web.FoundBy(terms.Where(term => codes.Contains(term.Code)).Select(term => term.Id));
        return [.. terms.Where(term => found.Contains(term.Id)).Select(term => term.Code)];
    }

    extension(IQueryable<Term> terms)
    {
        /// <summary>The terms of the list with this code.</summary>
        public IQueryable<Term> InList(Db db, string taxonomyCode) =>
            terms.Where(term => db.Set<Taxonomy>().Any(list => list.Id == term.TaxonomyId && list.Code == taxonomyCode));

        /// <summary>The terms in use on that day, in their order.</summary>
        public IQueryable<Term> InUse(DateOnly day) => terms
            .Where(term => (term.ValidFrom == null || term.ValidFrom <= day) && (term.ValidUntil == null || term.ValidUntil > day))
            .OrderBy(term => term.Order).ThenBy(term => term.Label);
    }
}
