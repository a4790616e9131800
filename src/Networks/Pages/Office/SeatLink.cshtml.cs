using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Networks.Pages;

/// <summary>Sends the personal link once more to somebody who works for the office and was never here.</summary>
[EnableRateLimiting("mail")]
internal sealed class OfficeSeatLinkModel : NetworkOfficePage
{
    public IActionResult OnGet() => Redirect(Network.Below("zugaenge"));

    public async Task<IActionResult> OnPostAsync()
    {
        var holders = Db.Seats.Of(NetworkSeats.Place, Network.Id).InForce(Now).Where(seat => seat.Id == IdInAddress)
            .Select(seat => seat.PersonId);
        if (await Db.People.FirstOrDefaultAsync(one => holders.Contains(one.Id), Cancel) is not { } person) return NotFound();
        var obstacle = person.ObstacleToSendingLinkAgain();
        if (obstacle is null) await Db.InviteToOffice(Network, person, Me.PersonId, Now, Cancel);
        return await Saved(obstacle ?? $"Ein neuer Link ist an {person.Email} unterwegs. Der frühere gilt nicht mehr.", "zugaenge");
    }
}
