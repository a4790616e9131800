namespace Buendnisnetz.Accounts.Pages;

/// <summary>A passkey opens the door no longer; whoever takes it away has signed in just now.</summary>
internal sealed class PasskeyRemovalModel : OwnPasskeyPage
{
    protected override IActionResult? Detour() =>
        HttpContext.SignedInRecently(Now) ? null : Redirect(AccountPaths.SignInAfresh(AccountPaths.Passkeys));

    public Task<IActionResult> OnPostAsync()
    {
        Db.Passkeys.Remove(Noun);
        return Saved("Der Passkey ist entfernt. Löschen Sie ihn bitte auch auf dem Gerät.", AccountPaths.Passkeys);
    }
}
