namespace Buendnisnetz.Reviews.Pages;

/// <summary>A proposal is turned down.</summary>
internal sealed class ProposalDeclinedModel : ProposalPage
{
    protected override Task<IActionResult> Decide(Proposal proposal)
    {
        proposal.Decide(false, Me.PersonId, Now);
        return Saved("Der Vorschlag ist abgelehnt. Es bleibt, wie es war.");
    }
}
