namespace Buendnisnetz.Reviews.Pages;

/// <summary>What should be looked at in a place: hints from outside, proposals, and what has grown old. Signed in.</summary>
internal sealed class CheckListModel : PlacePage
{
    public IReadOnlyList<CheckedFact> Due { get; private set; } = [];

    public IReadOnlyList<Doubt> Doubts { get; private set; } = [];

    private IReadOnlyDictionary<(string, Guid), FactWording> wordings = new Dictionary<(string, Guid), FactWording>();

    public IReadOnlyList<ProposedChange> Proposals { get; private set; } = [];

    public bool IsEmpty => Doubts.Count + Proposals.Count + Due.Count == 0;

    protected override async Task LoadMore()
    {
        var doubts = await Db.OpenDoubts(Cancel, [Noun.Id]);
        var due = await Db.DueFacts(Now, Cancel, [Noun.Id], doubts);
        wordings = await Db.Wordings([.. due.Select(fact => (fact.Kind, fact.FactId)).Concat(doubts.Select(doubt =>
            (doubt.Kind, doubt.FactId))).Distinct()], Cancel);
        Doubts = [.. doubts.OrderBy(doubt => doubt.ReceivedAt)];
        Due = [.. due.Where(fact => wordings.ContainsKey((fact.Kind, fact.FactId)))
            .Select(fact => new CheckedFact(fact, Db.KindOf(fact.Kind)!, wordings[(fact.Kind, fact.FactId)]))];
        Proposals = await Db.ChangesProposedTo(Noun.Id, Cancel);
    }

    /// <summary>How the fact reads that a hint is about; null where it is gone.</summary>
    public FactWording? WordingOf(Doubt doubt) => wordings.GetValueOrDefault((doubt.Kind, doubt.FactId));

    public void OnGet() { }

    /// <summary>Confirms what was shown: each value stands for one wording of one fact.</summary>
    public async Task<IActionResult> OnPostAsync(string[] shown)
    {
        var same = Due.Where(one => shown.Contains(one.Shown)).ToList();
        foreach (var one in same) await Db.ConfirmFact(one.Kind, one.Fact.FactId, Me.PersonId, Now, Cancel);
        return await Saved(same.Count == shown.Length
            ? $"Danke. {German.Count(same.Count, "Angabe gilt", "Angaben gelten")} als heute geprüft."
            : "Inzwischen hat jemand etwas geändert. Bitte sehen Sie noch einmal hin.");
    }
}

/// <summary>A fact on the list, as it reads now.</summary>
internal sealed record CheckedFact(DueFact Fact, AgeingFacts Kind, FactWording Wording)
{
    /// <summary>Stands for exactly what the page showed.</summary>
    public string Shown => $"{Kind.Code}:{Fact.FactId}:{Wording.Revision}";
}
