using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>The team says no, or takes somebody out.</summary>
internal sealed class RemovalModel(BookingDesk desk) : TeamPage
{
    [BindProperty, StringLength(1000), Required(ErrorMessage = "Bitte sagen Sie der Person in einem Satz, warum.")]
    public string? Reason { get; set; }

    public Booking? Booking { get; private set; }

    protected override async Task LoadMore()
    {
        await base.LoadMore();
        Booking = await Db.Bookings.AsNoTracking().FirstOrDefaultAsync(one => one.Id == IdInAddress && one.EventId == Event.Id, Cancel);
    }

    public IActionResult OnGet()
    {
        ModelState.Clear();
        return Booking is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Booking is null) return NotFound();
        if (!ModelState.IsValid) return Again();
        return await Do(() => desk.Decline(Event, IdInAddress, Reason!, Me.PersonId, Now, Cancel), $"{Booking.Name} ist herausgenommen.");
    }
}
