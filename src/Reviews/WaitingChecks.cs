namespace Buendnisnetz.Reviews;

/// <summary>What should be checked at some places, counted for a desk.</summary>
public sealed class WaitingChecks
{
    private readonly ILookup<Guid, string> due;
    private readonly Dictionary<Guid, int> doubts, proposals;

    private WaitingChecks(ILookup<Guid, string> due, Dictionary<Guid, int> doubts, Dictionary<Guid, int> proposals) =>
        (this.due, this.doubts, this.proposals) = (due, doubts, proposals);

    /// <summary>The kinds of the facts that are due, one for each fact.</summary>
    public IReadOnlyList<string> DueOf(Guid place) => [.. due[place]];

    /// <summary>How many hints from outside wait.</summary>
    public int DoubtsOf(Guid place) => doubts.GetValueOrDefault(place);

    /// <summary>How many proposals wait for a decision.</summary>
    public int ProposalsOf(Guid place) => proposals.GetValueOrDefault(place);

    /// <summary>The doubts that wait at these places, and the proposals: to ask whether there is any.</summary>
    public static (IQueryable<Guid> Doubts, IQueryable<Guid> Proposals) Of(Db db, IReadOnlyCollection<Guid> places) =>
        (db.Doubts.Open.Where(doubt => places.Contains(doubt.PlaceId)).Select(doubt => doubt.Id),
            db.Proposals.Waiting.Where(proposal => places.Contains(proposal.PlaceId)).Select(proposal => proposal.Id));

    /// <summary>Counts what waits at these places; of doubts and proposals only where there are any. The intervals, if at hand.</summary>
    public static async Task<WaitingChecks> Load(Db db, IReadOnlyCollection<Guid> places, DateTimeOffset at, bool areDoubted,
        bool areProposed, CancellationToken cancel, ReviewIntervals? intervals = null)
    {
        var doubts = areDoubted ? await db.OpenDoubts(cancel, places) : [];
        var due = await db.DueFacts(at, cancel, places, doubts, intervals);
        var proposals = !areProposed ? [] : await db.Proposals.Waiting.Where(proposal => places.Contains(proposal.PlaceId))
            .GroupBy(proposal => proposal.PlaceId)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancel);
        var old = due.Where(fact => !doubts.Exists(doubt => doubt.IsAbout(fact)));
        var counted = doubts.CountBy(doubt => doubt.PlaceId).ToDictionary();
        return new(old.ToLookup(fact => fact.PlaceId, fact => db.KindOf(fact.Kind)!.Label), counted, proposals);
    }
}
