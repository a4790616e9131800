namespace Buendnisnetz.Invitations.Pages;

/// <summary>A draft that nobody needs any more.</summary>
internal sealed class DiscardInvitationsModel : InvitationPage
{
    protected override bool OfDraft => true;

    public void OnGet() { }

    public Task<IActionResult> OnPostAsync()
    {
        Db.InvitationBatches.Remove(Batch);
        return Saved("Die Liste ist verworfen. Niemand wurde eingeladen.", InvitationPaths.All);
    }
}
