namespace Buendnisnetz.Alliances.Pages;

/// <summary>What should be checked in the alliances of a desk.</summary>
internal sealed class DeskChecks(ILookup<Guid, string> due, IReadOnlyDictionary<Guid, int> doubts, IReadOnlyDictionary<Guid, int> proposals)
{
    /// <summary>The kinds of the facts that are due, one for each fact.</summary>
    public IReadOnlyList<string> DueOf(Guid alliance) => [.. due[alliance]];

    public int DoubtsOf(Guid alliance) => doubts.GetValueOrDefault(alliance);

    public int ProposalsOf(Guid alliance) => proposals.GetValueOrDefault(alliance);

    /// <summary>What should be looked at again.</summary>
    public static DeskTasks Tasks { get; } = new("pruefen", DeskPart.Checking, async (db, desk, cancel) =>
    {
        var checks = await Load(db, [.. desk.Alliances.Select(alliance => alliance.Id)], desk.At, cancel);
        return [.. desk.Alliances.SelectMany(checks.Ages)];
    });

    private IEnumerable<DeskTask> Ages(Alliance alliance)
    {
        var path = alliance.Below("pruefen");
        if (DoubtsOf(alliance.Id) is > 0 and var doubts)
            yield return new($"{German.Count(doubts, "Hinweis", "Hinweise")}: Jemand sagt, dass etwas nicht stimmt.", path, "Hinweis ansehen", alliance.Id);
        if (ProposalsOf(alliance.Id) is > 0 and var proposals)
            yield return new($"{German.Count(proposals, "vorgeschlagene Änderung wartet", "vorgeschlagene Änderungen warten")} auf Ihre Entscheidung.",
                path, "Vorschläge ansehen", alliance.Id);
        if (DueOf(alliance.Id) is [_, ..] due)
            yield return new($"{German.Count(due.Count, "Angabe wurde", "Angaben wurden")} lange nicht geprüft: {string.Join(", ", due.Distinct())}.",
                path, "Jetzt prüfen", alliance.Id);
    }

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
