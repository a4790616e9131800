namespace Buendnisnetz.Reviews.Pages;

/// <summary>A page that decides on a proposal; only what waits at a place of one's own can be decided.</summary>
internal abstract class ProposalPage : PlacePage
{
    public IActionResult OnGet() => Redirect(Noun.Checks);

    public async Task<IActionResult> OnPostAsync(Guid id) =>
        await Db.Proposals.Waiting.FirstOrDefaultAsync(one => one.Id == id && one.PlaceId == Noun.Id, Cancel) is { } proposal
            ? await Decide(proposal) : NotFound();

    protected abstract Task<IActionResult> Decide(Proposal proposal);
}

/// <summary>A proposal is taken over.</summary>
internal sealed class ProposalTakenModel : ProposalPage
{
    protected override async Task<IActionResult> Decide(Proposal proposal) =>
        await Db.Take(proposal, Me.PersonId, Now, Cancel) is { } left
            ? await Saved(left.Sentence, left.Path)
            : await Saved("Die Änderung ist übernommen.");
}
