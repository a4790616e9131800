namespace Buendnisnetz.Invitations.Pages;

/// <summary>One more letter to one person who is missing.</summary>
internal sealed class RemindInvitationModel(Launch launch) : InvitedPersonPage
{
    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Noun.ObstacleToReminding(Now) is not null) return Again();
        await launch.Remind(Batch, [Noun], Me.PersonId, Now, Cancel);
        return await Saved("Die Erinnerung ist auf dem Weg.", Noun.Path);
    }
}
