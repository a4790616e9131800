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
        Leaves ? Do(() => desk.Leave(Event!, Booking!.Id, Session, Now, Cancel), "Der Platz ist wieder frei.")
            : Do(() => desk.Choose(Event!, Booking!.Id, Session, Now, Cancel), "Gespeichert. Unten sehen Sie, wie es jetzt steht.");
}
