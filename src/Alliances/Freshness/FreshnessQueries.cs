namespace Buendnisnetz.Alliances;

/// <summary>Questions about the age of facts.</summary>
public static class FreshnessQueries
{
    extension(Db db)
    {
        internal IReadOnlyList<AgeingFacts> AgeingKinds => [.. db.Catalog.Of<AgeingFacts>()];

        internal DbSet<AgeingInterval> AgeingIntervals => db.Set<AgeingInterval>();

        internal DbSet<Enquiry> Enquiries => db.Set<Enquiry>();

        internal DbSet<EnquiryLetter> EnquiryLetters => db.Set<EnquiryLetter>();

        internal DbSet<Doubt> Doubts => db.Set<Doubt>();

        internal DbSet<Proposal> Proposals => db.Set<Proposal>();

        /// <summary>Since when a fact of each kind must have been checked to be fresh on that day.</summary>
        public async Task<IReadOnlyDictionary<string, DateTimeOffset>> FreshSince(DateTimeOffset at, CancellationToken cancel = default)
        {
            var chosen = await db.AgeingIntervals.ToDictionaryAsync(interval => interval.Code, interval => interval.Months, cancel);
            return db.AgeingKinds.ToDictionary(kind => kind.Code, kind => at.AddMonths(-chosen.GetValueOrDefault(kind.Code, kind.Months)));
        }

        /// <summary>How fresh these alliances are on that day: one look at the intervals, one at all facts, however many alliances there are.</summary>
        public async Task<IReadOnlyDictionary<Guid, Freshness>> FreshnessOf(IReadOnlyCollection<Guid> allianceIds, DateOnly day, CancellationToken cancel = default)
        {
            var at = EndOf(day);
            var since = await db.FreshSince(at, cancel);
            var tallies = db.AgeingKinds.Select(kind => Tally(kind.Of(db, at, allianceIds), since[kind.Code])).Aggregate((all, one) => all.Concat(one)).Concat(Questions(db)).Concat(Doubts(db));
            var found = await tallies.Where(tally => allianceIds.Contains(tally.AllianceId)).GroupBy(tally => tally.AllianceId)
                .Select(all => new { all.Key, Facts = all.Sum(one => one.Facts), Due = all.Sum(one => one.Due), Silent = all.Sum(one => one.Silent), Doubts = all.Sum(one => one.Doubts) })
                .ToDictionaryAsync(all => all.Key, all => new Freshness(all.Key, all.Facts, all.Due, all.Silent, all.Doubts), cancel);
            return allianceIds.Distinct().ToDictionary(id => id, id => found.GetValueOrDefault(id) ?? new Freshness(id, 0, 0, 0, 0));
        }
    }

    private static IQueryable<FactTally> Tally(IQueryable<AgeingFact> facts, DateTimeOffset freshSince) => facts
        .Select(fact => new FactTally { AllianceId = fact.AllianceId, Facts = 1, Due = fact.CheckedAt <= freshSince ? 1 : 0, Silent = 0, Doubts = 0 });

    private static IQueryable<FactTally> Questions(Db db) => db.Enquiries.Where(enquiry => enquiry.ClosedAt == null && enquiry.OfficeToldAt != null)
        .Select(enquiry => new FactTally { AllianceId = enquiry.AllianceId, Facts = 0, Due = 0, Silent = 1, Doubts = 0 });

    private static IQueryable<FactTally> Doubts(Db db) => db.Doubts.Where(doubt => doubt.SettledAt == null)
        .Select(doubt => new FactTally { AllianceId = doubt.AllianceId, Facts = 0, Due = 0, Silent = 0, Doubts = 1 });

    /// <summary>The last moment of a day in Berlin.</summary>
    private static DateTimeOffset EndOf(DateOnly day)
    {
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, German.Berlin.GetUtcOffset(midnight)).ToUniversalTime();
    }

    private sealed class FactTally
    {
        public Guid AllianceId { get; init; }

        public int Facts { get; init; }

        public int Due { get; init; }

        public int Silent { get; init; }

        public int Doubts { get; init; }
    }
}
