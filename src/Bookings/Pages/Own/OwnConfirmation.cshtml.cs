using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>The mail is answered: the registration counts.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnConfirmationModel(BookingDesk desk) : OwnPage
{

    public IActionResult OnGet() => Redirect(Own);

    public Task<IActionResult> OnPostAsync() =>
        Do(() => desk.Confirm(Event!, Booking!, Now, Cancel));
}
