namespace Buendnisnetz.Accounts.Pages;

/// <summary>A page about one of one's own passkeys.</summary>
internal abstract class OwnPasskeyPage : NounPage<Passkey>
{
    protected override Task<Passkey?> Find() =>
        Db.Passkeys.Of(Me.Person).FirstOrDefaultAsync(passkey => passkey.Id == IdInAddress, Cancel);

    public IActionResult OnGet() => Redirect(AccountPaths.Passkeys);
}
