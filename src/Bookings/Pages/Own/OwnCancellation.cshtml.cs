using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>Somebody does not come.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnCancellationModel(BookingDesk desk) : OwnPage
{
    public void OnGet() { }

    public Task<IActionResult> OnPostAsync() =>
        Do(() => desk.Cancel(Event!, Booking!.Id, Now, Cancel));
}
