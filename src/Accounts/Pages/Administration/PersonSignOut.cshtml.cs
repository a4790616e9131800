namespace Buendnisnetz.Accounts.Pages;

/// <summary>Ends all sessions of somebody.</summary>
internal sealed class PersonSignOutModel : PersonPage
{
    public IActionResult OnGet() => Redirect(Whole);

    public async Task<IActionResult> OnPostAsync()
    {
        await Db.EndSessions(Person.Id, Now, Cancel);
        return await Saved("Die Person ist auf allen Geräten abgemeldet.");
    }
}
