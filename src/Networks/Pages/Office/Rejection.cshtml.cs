namespace Buendnisnetz.Networks.Pages;

/// <summary>The office refuses a request, or takes back an offer: one click at its desk.</summary>
internal sealed class RejectionModel : OfficeMemberPage
{
    public IActionResult OnGet() => Redirect(Network.Desk);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Member.State is not (MembershipState.Requested or MembershipState.Invited)) return NotFound();
        Member.Decline(null, Me.PersonId, Now);
        return await Saved(Member.Kind == MemberKind.Alliance
            ? $"Erledigt. {Member.PublicName} wird nicht Mitglied und erfährt es." : "Erledigt.");
    }
}
