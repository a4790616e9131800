using Microsoft.AspNetCore.Identity;

namespace Buendnisnetz.Accounts.Pages;

/// <summary>One's own passkeys: set up, named, removed.</summary>
internal sealed class PasskeysModel(Db db, TimeProvider clock, IPasskeyHandler<Person> passkeys, PasskeyChallenge challenge) : HousePage
{
    [BindProperty] public string? Name { get; set; }

    [BindProperty] public string? Credential { get; set; }

    public IReadOnlyList<Passkey> Mine { get; private set; } = [];

    private IQueryable<Passkey> Own => db.Passkeys.Where(passkey => passkey.PersonId == Me.Person).OrderBy(passkey => passkey.CreatedAt);

    public async Task OnGetAsync(CancellationToken cancel) => Mine = await Own.AsNoTracking().ToListAsync(cancel);

    public async Task<IActionResult> OnPostFrageAsync(CancellationToken cancel)
    {
        var me = await db.People.FirstAsync(person => person.Id == Me.Person, cancel);
        var asked = await passkeys.MakeCreationOptionsAsync(new() { Id = me.Id.ToString(), Name = me.Email, DisplayName = me.Name },
            HttpContext);
        challenge.Keep(Response, asked.AttestationState);
        return Content(asked.CreationOptionsJson, "application/json");
    }

    public async Task<IActionResult> OnPostNeuAsync(CancellationToken cancel)
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

    public async Task<IActionResult> OnPostNameAsync(Guid id, string? name, CancellationToken cancel)
    {
        if (await Own.FirstOrDefaultAsync(one => one.Id == id, cancel) is not { } passkey) return NotFound();
        if (!string.IsNullOrWhiteSpace(name) && name.Length <= 60) passkey.IsCalled(name);
        await db.SaveChangesAsync(cancel);
        return Redirect(AccountPaths.Passkeys);
    }

    public async Task<IActionResult> OnPostEntfernenAsync(Guid id, CancellationToken cancel)
    {
        if (!HttpContext.SignedInRecently(clock.Now)) return Redirect(AccountPaths.SignInAfresh(AccountPaths.Passkeys));
        if (await Own.FirstOrDefaultAsync(one => one.Id == id, cancel) is not { } passkey) return NotFound();
        db.Passkeys.Remove(passkey);
        await db.SaveChangesAsync(cancel);
        Flash("Der Passkey ist entfernt. Löschen Sie ihn bitte auch auf dem Gerät.");
        return Redirect(AccountPaths.Passkeys);
    }
}
