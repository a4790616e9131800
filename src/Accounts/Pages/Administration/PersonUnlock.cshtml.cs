namespace Buendnisnetz.Accounts.Pages;

/// <summary>Opens a locked account again.</summary>
internal sealed class PersonUnlockModel : PersonPage
{
    public IActionResult OnGet() => Redirect(Whole);

    public Task<IActionResult> OnPostAsync()
    {
        Person.Unlock(Me.Person, Now);
        return Saved("Das Konto ist wieder offen.");
    }
}
