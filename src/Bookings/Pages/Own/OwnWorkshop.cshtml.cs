using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>Takes a workshop, waits for it, or leaves it.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnWorkshopModel(BookingDesk desk) : OwnPage
{
    [BindProperty]
    public Guid Session { get; set; }

    [BindProperty]
    public bool Leaves { get; set; }

    public IActionResult OnGet() => Redirect(Own);

    public Task<IActionResult> OnPostAsync() =>
        Do(() => Leaves
            ? desk.Leave(Event!, Booking!.Id, Session, Now, Cancel) : desk.Choose(Event!, Booking!.Id, Session, Now, Cancel));
}
