namespace Buendnisnetz.Accounts.Pages;

/// <summary>A link has run out: another one goes to the address of the account, and only there.</summary>
internal sealed class AccessRenewalModel : AccessLinkPage
{
    protected override IActionResult Missing() => Redirect(Door);

    protected override IActionResult? Detour() => CanBeRenewed ? null : Redirect(Door);

    public IActionResult OnGet() => Redirect(Door);

    public Task<IActionResult> OnPostAsync()
    {
        Db.Enqueue(new SignInAsked(Noun.PersonId, Noun.Back, Now), Now);
        return Saved("Der neue Link ist unterwegs an die hinterlegte Adresse.", AccountPaths.Code);
    }
}
