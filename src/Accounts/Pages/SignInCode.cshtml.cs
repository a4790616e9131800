using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Accounts.Pages;

/// <summary>Signs in by the six digits, for those who read their mail on another device.</summary>
[AllowAnonymous, EnableRateLimiting("mail")]
internal sealed class SignInCodeModel(Db db, Redemption redemption, SessionCookie cookie, TimeProvider clock) : HousePage
{
    [BindProperty] public string Email { get; set; } = "";

    [BindProperty] public string Code { get; set; } = "";

    public bool WasAsked { get; private set; }

    /// <summary>Whether mail waits longer than it should, because the mail server does not take it.</summary>
    public bool MailIsLate { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Response.Headers.CacheControl = "no-store";
        MailIsLate = await db.MailIsLate(clock.Now, cancel);
        Email = TempData["email"] as string ?? "";
        WasAsked = Email.Length > 0;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var digits = string.Concat(Code.Where(char.IsAsciiDigit));
        if (!Person.IsEmail(Email))
            Check(nameof(Email), "Bitte geben Sie die E-Mail-Adresse an, mit der Sie die Ziffern angefordert haben.");
        if (digits.Length != 6) Check(nameof(Code), "Bitte geben Sie die sechs Ziffern aus der E-Mail ein.");
        if (!ModelState.IsValid) return Again();
        if (await redemption.FindByCode(Email, digits, cancel) is not { } link
            || await redemption.Redeem(link, Device.Of(Request), cancel) is not { } secret)
            return Again(nameof(Code),
                "Diese Ziffern gelten nicht oder nicht mehr. Bitte prüfen Sie sie oder fordern Sie einen neuen Link an.");
        cookie.Write(Response, secret);
        return LocalRedirect(Url.IsLocalUrl(link.Back) ? link.Back : AccountPaths.Desk);
    }
}
