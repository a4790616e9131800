namespace Buendnisnetz.Alliances.Pages;

/// <summary>What should be checked in the alliances of a desk.</summary>
internal sealed class DeskChecks(ILookup<Guid, string> due, IReadOnlyDictionary<Guid, int> doubts, IReadOnlyDictionary<Guid, int> proposals)
{
    /// <summary>The kinds of the facts that are due, one for each fact.</summary>
    public IReadOnlyList<string> DueOf(Guid alliance) => [.. due[alliance]];

    public int DoubtsOf(Guid alliance) => doubts.GetValueOrDefault(alliance);

    public int ProposalsOf(Guid alliance) => proposals.GetValueOrDefault(alliance);

    public static async Task<DeskChecks> Load(Db db, IReadOnlyCollection<Guid> alliances, DateTimeOffset at, CancellationToken cancel)
    {
        if (alliances.Count == 0) return new(Array.Empty<DueFact>().ToLookup(_ => Guid.Empty, _ => ""), new Dictionary<Guid, int>(), new Dictionary<Guid, int>());
        var doubts = await db.OpenDoubts(cancel, alliances);
        var due = await db.DueFacts(at, cancel, alliances, doubts);
        var proposals = await db.Proposals.Where(proposal => alliances.Contains(proposal.AllianceId) && proposal.DecidedAt == null).GroupBy(proposal => proposal.AllianceId)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancel);
        var old = due.Where(fact => !doubts.Exists(doubt => doubt.IsAbout(fact)));
        return new(old.ToLookup(fact => fact.AllianceId, fact => db.KindOf(fact.Kind)!.Label), doubts.CountBy(doubt => doubt.AllianceId).ToDictionary(), proposals);
    }
}
