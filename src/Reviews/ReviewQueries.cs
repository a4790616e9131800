namespace Buendnisnetz.Reviews;

/// <summary>The module's tables, and what the modules above have contributed.</summary>
public static class ReviewQueries
{
    extension(Db db)
    {
        internal IReadOnlyList<AgeingFacts> AgeingKinds => [.. db.Catalog.Of<AgeingFacts>()];

        internal DbSet<AgeingInterval> AgeingIntervals => db.Set<AgeingInterval>();

        internal DbSet<Enquiry> Enquiries => db.Set<Enquiry>();

        internal DbSet<EnquiryLetter> EnquiryLetters => db.Set<EnquiryLetter>();

        internal DbSet<Doubt> Doubts => db.Set<Doubt>();

        /// <summary>Other wordings that were proposed by mail.</summary>
        public DbSet<Proposal> Proposals => db.Set<Proposal>();

        /// <summary>After how many months each kind of fact is asked about.</summary>
        public async Task<ReviewIntervals> ReviewIntervals(CancellationToken cancel = default) =>
            new(await db.AgeingIntervals.AsNoTracking().ToDictionaryAsync(interval => interval.Code, interval => interval.Months, cancel));
    }
}
