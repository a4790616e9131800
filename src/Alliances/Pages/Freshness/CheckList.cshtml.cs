namespace Buendnisnetz.Alliances.Pages;

/// <summary>What should be looked at in an alliance: hints from outside, proposals, and what has grown old. Signed in.</summary>
internal sealed class CheckListModel : AllianceEditorPage
{
    public IReadOnlyList<(DueFact Fact, AgeingFacts Kind, FactWording Wording)> Due { get; private set; } = [];

    public IReadOnlyList<Doubt> Doubts { get; private set; } = [];

    public IReadOnlyList<(Proposal Proposal, string About, IReadOnlyList<(string Label, string? Now, string Then)> Changes)> Proposals { get; private set; } = [];

    protected override async Task LoadMore()
    {
        var due = await Db.DueFacts(Now, Cancel, [Alliance.Id]);
        Doubts = await Db.Doubts.Open.Where(doubt => doubt.AllianceId == Alliance.Id).OrderBy(doubt => doubt.ReceivedAt).ToListAsync(Cancel);
        var wordings = await Db.Wordings(due.Select(fact => (fact.Kind, fact.FactId)), Cancel);
        Due = [.. due.Where(fact => wordings.ContainsKey((fact.Kind, fact.FactId))).Select(fact => (fact, Db.KindOf(fact.Kind)!, wordings[(fact.Kind, fact.FactId)]))];
        var proposals = await Db.Proposals.Where(proposal => proposal.AllianceId == Alliance.Id && proposal.DecidedAt == null).OrderBy(proposal => proposal.ProposedAt).ToListAsync(Cancel);
        if (proposals.Count == 0) return;
        await Db.LoadPartners(Alliance, Cancel);
        await Db.LoadContactPoints(Alliance, Cancel);
        Proposals = [.. proposals.Select(proposal => (proposal, Alliance.NameOf(proposal), Alliance.ChangesBy(proposal)))];
    }

    public void OnGet() { }

    /// <summary>Confirms what was shown: each "kind:fact:revision" stands for one wording.</summary>
    public async Task<IActionResult> OnPostAsync(string[] shown)
    {
        var same = Due.Where(one => shown.Contains($"{one.Kind.Code}:{one.Fact.FactId}:{one.Wording.Revision}")).ToList();
        foreach (var (fact, kind, _) in same) await Db.ConfirmFact(kind, fact.FactId, Me.PersonId, Now, Cancel);
        return await Saved(same.Count == shown.Length ? $"Danke. {German.Count(same.Count, "Angabe gilt", "Angaben gelten")} als heute geprüft."
            : "Inzwischen hat jemand etwas geändert. Bitte sehen Sie noch einmal hin.", "pruefen");
    }

    /// <summary>Settles a hint without a change: it was wrong, or it is done elsewhere.</summary>
    public async Task<IActionResult> OnPostSettleAsync(Guid id)
    {
        if (Doubts.FirstOrDefault(doubt => doubt.Id == id) is not { } doubt) return NotFound();
        await Db.Settle(doubt, Me.PersonId, Now, Cancel);
        return await Saved("Der Hinweis ist erledigt.", "pruefen");
    }

    public async Task<IActionResult> OnPostTakeAsync(Guid id)
    {
        if (Proposals.FirstOrDefault(one => one.Proposal.Id == id).Proposal is not { } proposal) return NotFound();
        Alliance.Take(proposal, Me.PersonId, Now);
        if (proposal.Name is null || Alliance.Partnerships.FirstOrDefault(one => one.Id == proposal.FactId)?.Organisation is not { } organisation)
            return await Saved("Die Änderung ist übernommen.", "pruefen");
        await Db.SaveChangesAsync(Cancel);
        Flash($"Übernommen. Der Name gehört zur Organisation: Bitte tragen Sie „{proposal.Name}“ hier ein.");
        return Redirect($"{organisation.Path}/bearbeiten");
    }

    public async Task<IActionResult> OnPostDropAsync(Guid id)
    {
        if (Proposals.FirstOrDefault(one => one.Proposal.Id == id).Proposal is not { } proposal) return NotFound();
        proposal.Decide(false, Me.PersonId, Now);
        return await Saved("Der Vorschlag ist abgelehnt. Es bleibt, wie es war.", "pruefen");
    }
}
