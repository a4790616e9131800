namespace Buendnisnetz.Projects.Pages;

/// <summary>
/// A page with texts of a project. It takes along what an imitation proposes and what is too long as it stands: the text is in its field
/// already, the team shortens it, and with saving it is accepted.
/// </summary>
internal abstract class ProjectTextPage(ImprovementDesk desk) : ProjectEditorPage
{
    [FromQuery(Name = "vorschlag")]
    public Guid? ProposalId { get; set; }

    /// <summary>The proposal whose text is to be shortened here; null where there is none.</summary>
    public Improvement? Proposal { get; private set; }

    protected sealed override bool KeepsDraft => true;

    private string? before;

    protected sealed override async Task LoadMore()
    {
        Proposal = ProposalId is { } id && Me.Carries(Project)
            ? await Db.Improvements.To(Project.Id).Open.WithBoth.OrderBy(one => one.Id)
                .FirstOrDefaultAsync(one => one.Id == id, Cancel) : null;
        before = Proposal?.LineOf(Project).Mark;
    }

    /// <summary>
    /// Saves; with it a proposal that was shortened here is accepted, and whoever proposed it hears of that. Where the text stays as it
    /// was, nothing was taken, and the proposal waits on.
    /// </summary>
    protected async Task<IActionResult> SavedWithProposal(string sentence)
    {
        if (Proposal is not { } one || one.LineOf(Project).Mark == before) return await Saved(sentence);
        one.AcceptShortened(Project, Me.PersonId, Now);
        await desk.TellProposer(one, Project, one.Adoption!.Copy!, Now, Cancel);
        return await Saved("Gekürzt übernommen. Das andere Bündnis hört davon.");
    }
}
