namespace Buendnisnetz.Accounts.Pages;

/// <summary>Erases somebody on request.</summary>
[RequiresPasskey]
internal sealed class ErasePersonModel(Erasure erasure) : PersonPage
{
    public Task OnGetAsync() => NoteLook();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await erasure.ObstacleTo(Person, Cancel) is { } obstacle) return Again("", obstacle);
        await erasure.Erase(Person, Me.Person, Cancel);
        Flash("Das Konto ist gelöscht.");
        return Redirect(AccountPaths.People);
    }
}
