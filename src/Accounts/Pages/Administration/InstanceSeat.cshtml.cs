using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Accounts.Pages;

/// <summary>Grants and ends the seats of the instance itself.</summary>
[RequiresPasskey]
internal sealed class InstanceSeatModel(Db db, TimeProvider clock) : HousePage
{
    [BindProperty] public SeatRole? Role { get; set; }

    public Person Person { get; private set; } = null!;

    public Seat? Ending { get; private set; }

    public IEnumerable<SelectListItem> Roles => db.Catalog.RolesAt(SeatPlace.Instance).Select(role => new SelectListItem(role.Label, role.Code));

    private IQueryable<Seat> OfInstance => db.Seats.Of(SeatPlace.Instance, Guid.Empty).InForce(clock.Now);

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? beenden, CancellationToken cancel)
    {
        if (!await Load(id, beenden, cancel)) return NotFound();
        await db.NoteAccess(Me, [Person.Id], "Konto und Zugänge", clock.Now, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (!await Load(id, null, cancel) || Role is null || !db.Catalog.RolesAt(SeatPlace.Instance).Contains(Role)) return NotFound();
        if (await OfInstance.AnyAsync(seat => seat.PersonId == id && seat.Role == Role, cancel))
            return Again(nameof(Role), "Diese Rolle hat die Person schon.");
        db.Seats.Add(Seat.Grant(Person, SeatPlace.Instance, Guid.Empty, Role, Me.Person, clock.Now));
        return await Done("Die Rolle ist vergeben.", cancel);
    }

    public async Task<IActionResult> OnPostBeendenAsync(Guid id, Guid beenden, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock(FirstAdministrator.Lock, cancel);
        if (!await Load(id, beenden, cancel) || Ending is null) return NotFound();
        if (Ending.Role == SeatRole.Administrator && await OfInstance.CountAsync(seat => seat.Role == SeatRole.Administrator, cancel) == 1)
            return Again("", "Das ist die letzte Person mit dieser Rolle. Bitte vergeben Sie sie zuerst noch einmal.");
        Ending.End(Me.Person, clock.Now);
        var done = await Done("Die Rolle ist beendet.", cancel);
        await turn.CommitAsync(cancel);
        return done;
    }

    private async Task<bool> Load(Guid id, Guid? ending, CancellationToken cancel)
    {
        if (await db.People.FirstOrDefaultAsync(person => person.Id == id, cancel) is not { } found) return false;
        Person = found;
        if (ending is not null) Ending = await OfInstance.FirstOrDefaultAsync(seat => seat.Id == ending && seat.PersonId == id, cancel);
        return ending is null || Ending is not null;
    }

    private async Task<IActionResult> Done(string sentence, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        Flash(sentence);
        return Redirect(AccountPaths.OfPerson(Person.Id));
    }
}
