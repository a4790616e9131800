namespace Buendnisnetz.Accounts.Pages;

/// <summary>Locks an account; nobody locks their own.</summary>
internal sealed class PersonLockModel : PersonPage
{
    public Task OnGetAsync() => NoteLook();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Person.Id == Me.Person) return Again("", "Das eigene Konto können Sie nicht sperren.");
        Person.Lock(Me.Person, Now);
        await Db.EndSessions(Person.Id, Now, Cancel);
        return await Saved("Das Konto ist gesperrt. Offene Sitzungen sind beendet.");
    }
}
