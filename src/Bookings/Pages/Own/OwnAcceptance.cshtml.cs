using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>Takes the offered place.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnAcceptanceModel(BookingDesk desk) : OwnPage
{

    public IActionResult OnGet() => Redirect(Own);

    public Task<IActionResult> OnPostAsync() =>
        Do(() => desk.Accept(Event!, Booking!.Id, Now, Cancel));
}
