using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace Buendnisnetz.Accounts.Pages;

/// <summary>Signs in by passkey: the browser has asked for a challenge, the device answers, we check.</summary>
[AllowAnonymous]
internal sealed class PasskeySignInModel(Db db, TimeProvider clock, IPasskeyHandler<Person> passkeys, PasskeyChallenge challenge,
    SessionCookie cookie) : HousePage
{
    [BindProperty] public string Credential { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "zurueck")] public string? Zurueck { get; set; }

    public string? Back => Url.IsLocalUrl(Zurueck) ? Zurueck : null;

    public string Lead => Me.IsSignedIn
        ? "Dieser Schritt lässt sich nicht zurücknehmen oder betrifft andere Menschen. "
            + "Deshalb bitten wir Sie, sich dafür mit einem Passkey auszuweisen."
        : "Mit Fingerabdruck, Gesicht oder Geräte-PIN, ohne E-Mail.";

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var checkedIt = await passkeys.PerformAssertionAsync(
            new() { HttpContext = HttpContext, CredentialJson = Credential, AssertionState = challenge.Take(HttpContext) });
        if (!checkedIt.Succeeded || checkedIt.User.IsLocked)
            return Again("", "Dieser Passkey passt nicht. Bitte versuchen Sie es noch einmal oder fordern Sie einen Link an.");
        await Replace(cancel);
        var passkey = await db.Passkeys.WithCredential(checkedIt.Passkey.CredentialId).FirstAsync(cancel);
        passkey.WasUsed(checkedIt.Passkey, clock.Now);
        checkedIt.User.SignIn(clock.Now);
        db.Sessions.Add(Session.Open(checkedIt.User.Id, Device.Of(Request), byPasskey: true, clock.Now, out var secret));
        await db.SaveChangesAsync(cancel);
        cookie.Write(Response, secret);
        return LocalRedirect(Back ?? AccountPaths.Desk);
    }

    /// <summary>Whoever signs in once more on a device leaves the session before.</summary>
    private async Task Replace(CancellationToken cancel)
    {
        if (Me.SessionId is not { } id) return;
        (await db.Sessions.FirstOrDefaultAsync(session => session.Id == id, cancel))?.End(clock.Now);
    }
}
