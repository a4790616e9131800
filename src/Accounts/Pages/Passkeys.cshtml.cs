using Microsoft.AspNetCore.Identity;

namespace Buendnisnetz.Accounts.Pages;

/// <summary>One's own passkeys, and a new one.</summary>
internal sealed class PasskeysModel(Db db, TimeProvider clock, IPasskeyHandler<Person> passkeys, PasskeyChallenge challenge) : HousePage
{
    [BindProperty] public string? Name { get; set; }

    [BindProperty] public string? Credential { get; set; }

    public IReadOnlyList<Passkey> Mine { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) =>
        Mine = await db.Passkeys.AsNoTracking().Of(Me.Person).OrderBy(passkey => passkey.CreatedAt).ToListAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!HttpContext.SignedInRecently(clock.Now)) return Redirect(AccountPaths.SignInAfresh(AccountPaths.Passkeys));
        var checkedIt = await passkeys.PerformAttestationAsync(
            new() { HttpContext = HttpContext, CredentialJson = Credential ?? "", AttestationState = challenge.Take(HttpContext) });
        if (!checkedIt.Succeeded || checkedIt.UserEntity.Id != Me.Person.ToString())
        {
            await OnGetAsync(cancel);
            return Again("", "Der Passkey konnte nicht eingerichtet werden. Bitte versuchen Sie es noch einmal.");
        }
        db.Passkeys.Add(Passkey.Of(Me.Person, checkedIt.Passkey, string.IsNullOrWhiteSpace(Name) ? Device.Of(Request) : Name.Trim(),
            clock.Now));
        await db.SaveChangesAsync(cancel);
        Flash("Der Passkey ist eingerichtet. Beim nächsten Mal können Sie sich damit anmelden.");
        return Redirect(AccountPaths.Passkeys);
    }
}
