namespace Buendnisnetz.Accounts.Pages;

/// <summary>Erases somebody on request.</summary>
[RequiresPasskey]
internal sealed class ErasePersonModel(Db db, Erasure erasure, TimeProvider clock) : HousePage
{
    public Person Person { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await Load(id, cancel)) return NotFound();
        await db.NoteAccess(Me, [Person.Id], "Konto und Zugänge", clock.Now, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (!await Load(id, cancel)) return NotFound();
        if (await erasure.ObstacleTo(Person, cancel) is { } obstacle) return Again("", obstacle);
        await erasure.Erase(Person, Me.Person, cancel);
        Flash("Das Konto ist gelöscht.");
        return Redirect(AccountPaths.People);
    }

    private async Task<bool> Load(Guid id, CancellationToken cancel)
    {
        if (await db.People.FirstOrDefaultAsync(person => person.Id == id, cancel) is not { } found) return false;
        Person = found;
        return true;
    }
}
