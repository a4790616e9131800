using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Accounts.Pages;

/// <summary>Grants a seat of the instance itself.</summary>
[RequiresPasskey]
internal sealed class InstanceSeatModel : PersonPage
{
    [BindProperty] public SeatRole? Role { get; set; }

    public IEnumerable<SelectListItem> Roles =>
        Db.Catalog.RolesAt(SeatPlace.Instance).Select(role => new SelectListItem(role.Label, role.Code));

    /// <summary>An address that used to ask for the end of a seat leads to its page.</summary>
    public async Task<IActionResult> OnGetAsync(Guid? beenden)
    {
        if (beenden is { } seat) return Redirect($"{Whole}/rolle/{seat}/ende");
        await NoteLook();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Role is null || !Db.Catalog.RolesAt(SeatPlace.Instance).Contains(Role)) return NotFound();
        if (await Db.Seats.OfInstance(Now).AnyAsync(seat => seat.PersonId == Person.Id && seat.Role == Role, Cancel))
            return Again(nameof(Role), "Diese Rolle hat die Person schon.");
        Db.Seats.Add(Seat.Grant(Person, SeatPlace.Instance, Guid.Empty, Role, Me.Person, Now));
        return await Saved("Die Rolle ist vergeben.");
    }
}
