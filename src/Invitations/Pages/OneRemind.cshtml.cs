namespace Buendnisnetz.Invitations.Pages;

/// <summary>One more letter to one person who is missing.</summary>
internal sealed class RemindInvitationModel(Db db, TimeProvider clock, Launch launch) : InvitedPersonPage(db, clock)
{
    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Invitation.ObstacleToReminding(Now) is not null) return Again();
        await launch.Remind(Batch, [Invitation], Me.PersonId, Now, Cancel);
        return await Saved("Die Erinnerung ist auf dem Weg.", Invitation.Path);
    }
}
