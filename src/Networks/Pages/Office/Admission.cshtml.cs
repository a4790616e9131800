namespace Buendnisnetz.Networks.Pages;

/// <summary>The office admits who has asked: one click at its desk.</summary>
internal sealed class AdmissionModel : OfficeMemberPage
{
    public IActionResult OnGet() => Redirect(Network.Desk);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Member.State != MembershipState.Requested) return NotFound();
        Member.Begin(Network, Me.PersonId, Now);
        return await Saved($"{Member.PublicName} ist jetzt Mitglied.");
    }
}
