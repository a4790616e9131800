namespace Buendnisnetz.Reviews;

/// <summary>How fresh places are.</summary>
public static class FreshnessQueries
{
    extension(Db db)
    {
        /// <summary>
        /// How fresh these places are on that day: one look at the intervals, one at all facts, however many places there are.
        /// </summary>
        public async Task<IReadOnlyDictionary<Guid, PlaceFreshness>> FreshnessOf(
            IReadOnlyCollection<Guid> places, DateOnly day, CancellationToken cancel = default)
        {
            var (at, intervals) = (EndOf(day), await db.ReviewIntervals(cancel));
            var tallies = db.AgeingKinds.Select(kind => Tally(kind.Of(db, at, places), intervals.FreshSince(kind, at), DoubtsOf(db, kind)))
                .Aggregate((all, one) => all.Concat(one)).Concat(Questions(db)).Concat(Doubts(db));
            var found = await Sums(tallies.Where(tally => places.Contains(tally.PlaceId))).ToDictionaryAsync(sum => sum.PlaceId, cancel);
            return places.Distinct().ToDictionary(id => id, id =>
                found.GetValueOrDefault(id) ?? PlaceFreshness.Unknown with { PlaceId = id });
        }
    }

    private static IQueryable<PlaceFreshness> Sums(IQueryable<FactTally> tallies) => tallies.GroupBy(tally => tally.PlaceId).Select(all =>
        new PlaceFreshness(
            all.Key, all.Sum(one => one.Facts), all.Sum(one => one.Due), all.Sum(one => one.Silent), all.Sum(one => one.Doubts)));

    /// <summary>What is due counts as everywhere (<see cref="DueFactQueries"/>): grown old, or doubted since it was checked.</summary>
    private static IQueryable<FactTally> Tally(IQueryable<AgeingFact> facts, DateTimeOffset freshSince, IQueryable<Doubt> doubts) => facts
        .Select(fact => new FactTally
        {
            PlaceId = fact.PlaceId,
            Facts = 1,
            Due = fact.CheckedAt <= freshSince || doubts.Any(doubt => doubt.FactId == fact.FactId && doubt.ReceivedAt > fact.CheckedAt)
                ? 1 : 0,
            Silent = 0,
            Doubts = 0,
        });

    private static IQueryable<Doubt> DoubtsOf(Db db, AgeingFacts kind) => db.Doubts.Open.Where(doubt => doubt.Kind == kind.Code);

    private static IQueryable<FactTally> Questions(Db db) => db.Enquiries
        .Where(enquiry => enquiry.ClosedAt == null && enquiry.LastToldAt != null)
        .Select(enquiry => new FactTally { PlaceId = enquiry.PlaceId, Facts = 0, Due = 0, Silent = 1, Doubts = 0 });

    private static IQueryable<FactTally> Doubts(Db db) => db.Doubts.Open
        .Select(doubt => new FactTally { PlaceId = doubt.PlaceId, Facts = 0, Due = 0, Silent = 0, Doubts = 1 });

    /// <summary>The last moment of a day in Berlin.</summary>
    private static DateTimeOffset EndOf(DateOnly day)
    {
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, German.Berlin.GetUtcOffset(midnight)).ToUniversalTime();
    }

    private sealed class FactTally
    {
        public Guid PlaceId { get; init; }

        public int Facts { get; init; }

        public int Due { get; init; }

        public int Silent { get; init; }

        public int Doubts { get; init; }
    }
}
