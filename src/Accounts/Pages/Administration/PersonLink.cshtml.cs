namespace Buendnisnetz.Accounts.Pages;

/// <summary>Sends somebody a link to their account.</summary>
internal sealed class PersonLinkModel : PersonPage
{
    public IActionResult OnGet() => Redirect(Whole);

    public async Task<IActionResult> OnPostAsync()
    {
        await Db.Invite(Person, "ein neuer persönlicher Link zu Ihrem Konto", Me.Person, Now, Cancel);
        return await Saved("Der Zugangslink ist unterwegs.");
    }
}
