namespace Buendnisnetz.Reviews;

/// <summary>The module's tables, and what the modules above have contributed.</summary>
public static class ReviewQueries
{
    extension(Db db)
    {
        internal IReadOnlyList<AgeingFacts> AgeingKinds => [.. db.Catalog.Of<AgeingFacts>()];

        /// <summary>The intervals that the administration has chosen.</summary>
        public DbSet<AgeingInterval> AgeingIntervals => db.Set<AgeingInterval>();

        internal DbSet<Enquiry> Enquiries => db.Set<Enquiry>();

        internal DbSet<EnquiryLetter> EnquiryLetters => db.Set<EnquiryLetter>();

        internal DbSet<Doubt> Doubts => db.Set<Doubt>();

        /// <summary>Other wordings that were proposed by mail.</summary>
        public DbSet<Proposal> Proposals => db.Set<Proposal>();

        /// <summary>After how many months each kind of fact is asked about.</summary>
        public async Task<ReviewIntervals> ReviewIntervals(CancellationToken cancel = default) =>
            Reviews.ReviewIntervals.Of((await db.AgeingIntervals.Select(interval => new { interval.Code, interval.Months })
                .ToListAsync(cancel)).Select(interval => (interval.Code, interval.Months)));
    }
}
