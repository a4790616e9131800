using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Networks.Pages;

/// <summary>Somebody no longer works for a network's office.</summary>
internal sealed class OfficeSeatEndModel : NetworkOfficePage
{
    private IReadOnlyList<Seat> seats = [];

    private Seat? Ending => seats.FirstOrDefault(seat => seat.Id == IdInAddress);

    protected override async Task LoadMore() => seats = await Db.Seats.Of(NetworkSeats.Place, Network.Id).InForce(Now).ToListAsync(Cancel);

    public IActionResult OnGet() => Ending is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Ending is not { } seat) return NotFound();
        if (Network.ObstacleToDismissing(seat, seats, Me) is { } obstacle) return Again("", obstacle);
        seat.End(Me.PersonId, Now);
        await Db.SaveChangesAsync(Cancel);
        Flash("Der Zugang ist beendet. Er gilt ab sofort nicht mehr, auch auf schon angemeldeten Geräten.");
        return Redirect(seat.PersonId == Me.PersonId && !Me.IsAdministrator ? AlliancePaths.Desk : Network.Below("zugaenge"));
    }
}
