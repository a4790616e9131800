namespace Buendnisnetz.Accounts.Pages;

/// <summary>A passkey gets another name.</summary>
internal sealed class PasskeyNameModel : OwnPasskeyPage
{
    [BindProperty] public string? Name { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!string.IsNullOrWhiteSpace(Name) && Name.Length <= 60) Noun.IsCalled(Name);
        await Db.SaveChangesAsync(Cancel);
        return Redirect(AccountPaths.Passkeys);
    }
}
