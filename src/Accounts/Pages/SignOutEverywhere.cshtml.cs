namespace Buendnisnetz.Accounts.Pages;

/// <summary>Ends all sessions of the person, this one too: one click below the devices.</summary>
internal sealed class SignOutEverywhereModel(Db db, TimeProvider clock, SessionCookie cookie) : HousePage
{
    public IActionResult OnGet() => Redirect(AccountPaths.Sessions);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await db.EndSessions(Me.Person, clock.Now, cancel);
        await db.SaveChangesAsync(cancel);
        cookie.Remove(Response);
        Flash("Sie sind auf allen Geräten abgemeldet.");
        return Redirect("/");
    }
}
