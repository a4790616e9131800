namespace Buendnisnetz.Reviews;

/// <summary>A fact that should be looked at now: it has grown old, or somebody doubts it.</summary>
internal sealed class DueFact
{
    public string Kind { get; init; } = "";

    public Guid FactId { get; init; }

    public Guid PlaceId { get; init; }

    public DateTimeOffset CheckedAt { get; init; }
}

/// <summary>What should be looked at now.</summary>
internal static class DueFactQueries
{
    extension(Db db)
    {
        /// <summary>The doubts that wait; of these places, or of all.</summary>
        public Task<List<Doubt>> OpenDoubts(CancellationToken cancel, IReadOnlyCollection<Guid>? places = null) =>
            db.Doubts.Open.Where(doubt => places == null || places.Contains(doubt.PlaceId)).AsNoTracking().ToListAsync(cancel);

        /// <summary>
        /// The facts that are due, the oldest first; of these places, or of all. Three queries, one where doubts and intervals are at hand.
        /// </summary>
        public async Task<IReadOnlyList<DueFact>> DueFacts(
            DateTimeOffset at, CancellationToken cancel, IReadOnlyCollection<Guid>? places = null, List<Doubt>? doubts = null,
            ReviewIntervals? intervals = null)
        {
            doubts ??= await db.OpenDoubts(cancel, places);
            intervals ??= await db.ReviewIntervals(cancel);
            var due = db.AgeingKinds.Select(kind =>
                Due(kind.Of(db, at, places), kind.Code, intervals.FreshSince(kind, at), Of(doubts, kind)))
                .Aggregate((all, one) => all.Concat(one));
            var found = await due.ToListAsync(cancel);
            return [.. found.Where(fact => fact.CheckedAt <= intervals.FreshSince(db.KindOf(fact.Kind)!, at) || fact.IsDoubtedBy(doubts))
                .OrderBy(fact => fact.CheckedAt)];
        }

        /// <summary>The kind of this code; null where no module brings it.</summary>
        public AgeingFacts? KindOf(string code) => db.AgeingKinds.FirstOrDefault(kind => kind.Code == code);

        /// <summary>How these facts read now, one query a kind; facts that are gone are not among them.</summary>
        public async Task<IReadOnlyDictionary<(string Kind, Guid FactId), FactWording>> Wordings(
            IEnumerable<(string Kind, Guid FactId)> facts, CancellationToken cancel)
        {
            var found = new Dictionary<(string, Guid), FactWording>();
            foreach (var group in facts.GroupBy(fact => fact.Kind))
                if (db.KindOf(group.Key) is { } kind)
                    foreach (var wording in await kind.Read(db, [.. group.Select(fact => fact.FactId).Distinct()], cancel))
                        found[(kind.Code, wording.FactId)] = wording;
            return found;
        }
    }

    extension(IQueryable<Doubt> doubts)
    {
        /// <summary>Those that wait.</summary>
        public IQueryable<Doubt> Open => doubts.Where(doubt => doubt.SettledAt == null);
    }

    extension(DueFact fact)
    {
        /// <summary>Whether one of these says that it is not right, and nobody has looked since.</summary>
        public bool IsDoubtedBy(IEnumerable<Doubt> doubts) => doubts.Any(doubt => doubt.IsAbout(fact) && doubt.ReceivedAt > fact.CheckedAt);
    }

    public static bool IsAbout(this Doubt doubt, DueFact fact) => doubt.Kind == fact.Kind && doubt.FactId == fact.FactId;

    // Asked of each kind by itself: a database does not look into a union to see whose facts are wanted.
    public static IQueryable<AgeingFact> Of(this AgeingFacts kind, Db db, DateTimeOffset at, IReadOnlyCollection<Guid>? places) =>
        places is null ? kind.Facts(db, at) : kind.Facts(db, at).Where(fact => places.Contains(fact.PlaceId));

    private static Guid[] Of(IEnumerable<Doubt> doubts, AgeingFacts kind) =>
        [.. doubts.Where(doubt => doubt.Kind == kind.Code).Select(doubt => doubt.FactId)];

    private static IQueryable<DueFact> Due(IQueryable<AgeingFact> facts, string code, DateTimeOffset since, Guid[] doubted) =>
        facts.Where(fact => fact.CheckedAt <= since || doubted.Contains(fact.FactId))
            .Select(fact => new DueFact { Kind = code, FactId = fact.FactId, PlaceId = fact.PlaceId, CheckedAt = fact.CheckedAt });
}
