using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace Buendnisnetz.Accounts.Pages;

/// <summary>What the script of the browser asks before the device shows a passkey; the answer is JSON.</summary>
[AllowAnonymous]
internal sealed class PasskeySignInQuestionModel(IPasskeyHandler<Person> passkeys, PasskeyChallenge challenge) : HousePage
{
    public IActionResult OnGet() => Redirect(AccountPaths.SignIn());

    public async Task<IActionResult> OnPostAsync()
    {
        var asked = await passkeys.MakeRequestOptionsAsync(null, HttpContext);
        challenge.Keep(Response, asked.AssertionState);
        return Content(asked.RequestOptionsJson, "application/json");
    }
}
