using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Accounts.Pages;

/// <summary>Ends the session of this device and empties what the browser keeps of it.</summary>
[AllowAnonymous]
internal sealed class SignOutModel(Db db, TimeProvider clock, SessionCookie cookie) : HousePage
{
    public IActionResult OnGet() => Me.IsSignedIn ? Page() : Redirect("/");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var session = await db.Sessions.FirstOrDefaultAsync(one => one.Id == Me.SessionId, cancel);
        session?.End(clock.Now);
        await db.SaveChangesAsync(cancel);
        cookie.Remove(Response);
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        Flash("Sie sind abgemeldet.");
        return Redirect("/");
    }
}
