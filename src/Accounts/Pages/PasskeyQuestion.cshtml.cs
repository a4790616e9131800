using Microsoft.AspNetCore.Identity;

namespace Buendnisnetz.Accounts.Pages;

/// <summary>What the script of the browser asks before the device makes a passkey; the answer is JSON.</summary>
internal sealed class PasskeyQuestionModel(Db db, IPasskeyHandler<Person> passkeys, PasskeyChallenge challenge) : HousePage
{
    public IActionResult OnGet() => Redirect(AccountPaths.Passkeys);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var me = await db.People.FirstAsync(person => person.Id == Me.Person, cancel);
        var asked = await passkeys.MakeCreationOptionsAsync(new() { Id = me.Id.ToString(), Name = me.Email, DisplayName = me.Name },
            HttpContext);
        challenge.Keep(Response, asked.AttestationState);
        return Content(asked.CreationOptionsJson, "application/json");
    }
}
