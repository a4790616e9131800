using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Accounts.Pages;

/// <summary>Asks for a link. The answer is the same whether the address is known or not.</summary>
[AllowAnonymous, EnableRateLimiting("mail")]
internal sealed class SignInModel(Db db, KeptTexts texts, TimeProvider clock) : HousePage
{
    [BindProperty] public string Email { get; set; } = "";

    /// <summary>People do not see this field; who fills it in is none.</summary>
    [BindProperty] public string? Website { get; set; }

    [BindProperty(SupportsGet = true, Name = "zurueck")] public string? Zurueck { get; set; }

    /// <summary>Whether somebody who is signed in shall do so once more.</summary>
    [BindProperty(SupportsGet = true, Name = "neu")] public bool Afresh { get; set; }

    public string? Back => Url.IsLocalUrl(Zurueck) ? Zurueck : null;

    /// <summary>Whether a text waits behind the door.</summary>
    public bool KeepsText { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (Me.IsSignedIn && !Afresh) return LocalRedirect(Back ?? AccountPaths.Desk);
        KeepsText = await texts.Leads(Back, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!Person.IsEmail(Email))
            return Again(nameof(Email), "Bitte geben Sie eine vollständige E-Mail-Adresse an, zum Beispiel name@stadt.de.");
        var person = string.IsNullOrEmpty(Website)
            ? await db.People.At(Email).Select(one => (Guid?)one.Id).FirstOrDefaultAsync(cancel)
            : null;
        db.Enqueue(new SignInAsked(person, Back, clock.Now), clock.Now);
        await db.SaveChangesAsync(cancel);
        TempData["email"] = Email.Trim();
        return Redirect(AccountPaths.Code);
    }
}
