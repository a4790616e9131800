namespace Buendnisnetz.Invitations.Pages;

/// <summary>The office takes the promise back.</summary>
internal sealed class WithdrawInvitationModel(Db db, TimeProvider clock, Renewal renewal) : InvitedPersonPage(db, clock)
{
    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Invitation.ObstacleToWithdrawing() is not null) return Again();
        await renewal.Withdraw(Invitation, Me.PersonId, Now, Cancel);
        return await Saved("Die Einladung ist zurückgezogen. Ihr Link gilt nicht mehr.", Invitation.Path);
    }
}
