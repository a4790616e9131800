using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>Undoes a swap that happened by itself.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnReturnModel(BookingDesk desk) : OwnPage
{
    [BindProperty]
    public Guid Session { get; set; }

    public IActionResult OnGet() => Redirect(Own);

    public Task<IActionResult> OnPostAsync() => Do(() => desk.GoBack(Event!, Booking!.Id, Session, Now, Cancel));
}
