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

        /// <summary>All terms with their lists and bridges; one query.</summary>
        public Task<TermBook> TermBook(CancellationToken cancel) => Organisations.TermBook.Read(db, cancel);

        /// <summary>The codes under which to look for something (<see cref="TermBook.CodesFoundBy"/>).</summary>
        public async Task<IReadOnlyList<string>> CodesFoundBy(IReadOnlyCollection<string> codes, CancellationToken cancel = default) =>
            codes.Count == 0 ? [] : (await db.TermBook(cancel)).CodesFoundBy(codes);
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
