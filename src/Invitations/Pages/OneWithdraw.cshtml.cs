namespace Buendnisnetz.Invitations.Pages;

/// <summary>The office takes the promise back.</summary>
internal sealed class WithdrawInvitationModel : InvitedPersonPage
{
    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Noun.ObstacleToWithdrawing() is not null) return Again();
        Noun.Withdraw(Me.PersonId, Now);
        return await Saved("Die Einladung ist zurückgezogen. Ihr Link gilt nicht mehr.", Noun.Path);
    }
}
