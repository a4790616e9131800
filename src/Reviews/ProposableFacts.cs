namespace Buendnisnetz.Reviews;

/// <summary>A kind of fact for which another wording may be proposed by mail. Its module says what would change, and changes it.</summary>
/// <param name="Code">Names the kind for ever.</param>
/// <param name="Read">What these proposals would change; those whose fact is gone are not among them.</param>
/// <param name="Take">Changes the fact as proposed, once somebody who has signed in agrees; says what that person still has to do.</param>
public sealed record ProposableFacts(
    string Code,
    Func<Db, IReadOnlyList<Proposal>, CancellationToken, Task<IReadOnlyList<ProposedChange>>> Read,
    Func<Db, Proposal, Guid?, DateTimeOffset, CancellationToken, Task<LeftToDo?>> Take);

/// <summary>A proposal with what it would change.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="About">What the fact is called.</param>
/// <param name="From">Whose proposal it is: "vom Partner selbst".</param>
/// <param name="Changes">What would change: label, now, then.</param>
public sealed record ProposedChange(
    Proposal Proposal, string About, string From, IReadOnlyList<(string Label, string? Now, string Then)> Changes)
{
    /// <summary>What would change of these: label, as it reads now, as proposed; what is empty stays as it is.</summary>
    public static IReadOnlyList<(string Label, string? Now, string Then)> Of(params (string Label, string? Now, string? Then)[] all) =>
        [.. all.Where(one => one.Then is not null).Select(one => (one.Label, one.Now, one.Then!))];
}

/// <summary>What the deciding person still has to do elsewhere.</summary>
/// <param name="Sentence">What.</param>
/// <param name="Path">Where.</param>
public sealed record LeftToDo(string Sentence, string Path);

internal static class ProposalQueries
{
    extension(Db db)
    {
        /// <summary>What waits for a decision at a place, the oldest first.</summary>
        public async Task<IReadOnlyList<ProposedChange>> ChangesProposedTo(Guid place, CancellationToken cancel)
        {
            var waiting = await db.Proposals.Waiting.Where(proposal => proposal.PlaceId == place).ToListAsync(cancel);
            List<ProposedChange> changes = [];
            foreach (var group in waiting.GroupBy(proposal => proposal.Kind))
                if (db.ProposableKind(group.Key) is { } kind) changes.AddRange(await kind.Read(db, [.. group], cancel));
            return [.. changes.OrderBy(change => change.Proposal.ProposedAt)];
        }

        /// <summary>The kind of this code; null where no module brings it.</summary>
        public ProposableFacts? ProposableKind(string code) => db.Catalog.Of<ProposableFacts>().FirstOrDefault(kind => kind.Code == code);

        /// <summary>Takes a proposal over; says what is left to do.</summary>
        public async Task<LeftToDo?> Take(Proposal proposal, Guid? by, DateTimeOffset at, CancellationToken cancel)
        {
            Refusal.On(db.ProposableKind(proposal.Kind) is null ? "Diese Angabe gibt es nicht mehr." : null);
            proposal.Decide(true, by, at);
            return await db.ProposableKind(proposal.Kind)!.Take(db, proposal, by, at, cancel);
        }
    }

    extension(IQueryable<Proposal> proposals)
    {
        /// <summary>Those that wait for a decision.</summary>
        public IQueryable<Proposal> Waiting => proposals.Where(proposal => proposal.DecidedAt == null);
    }
}
