using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>Sends the personal link once more to somebody who has a seat and was never here.</summary>
[EnableRateLimiting("mail")]
internal sealed class SeatLinkModel : TeamPage
{
    public IActionResult OnGet() => Redirect(Alliance.Below("team"));

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (Leadership.Seats.FirstOrDefault(one => one.Id == id) is not { } seat
            || (await Db.HoldersOf([seat], Cancel)).Values.FirstOrDefault() is not { } person) return NotFound();
        var obstacle = person.ObstacleToSendingLinkAgain();
        if (obstacle is null) await Db.InviteTo(Alliance, person, seat.Role, Me.PersonId, Now, Cancel);
        return await Saved(obstacle ?? $"Ein neuer Link ist an {person.Email} unterwegs. Der frühere gilt nicht mehr.",
            Alliance.Below("team"));
    }
}
