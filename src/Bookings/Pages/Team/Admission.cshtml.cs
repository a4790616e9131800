using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>The team says yes.</summary>
internal sealed class AdmissionModel(BookingDesk desk) : TeamPage
{
    public IActionResult OnGet() => Redirect(Event.BookingsPath);

    public Task<IActionResult> OnPostAsync() => Do(() => desk.Admit(Event, IdInAddress, Now, Cancel),
        "Zugelassen. Die Person bekommt eine E-Mail.");
}
