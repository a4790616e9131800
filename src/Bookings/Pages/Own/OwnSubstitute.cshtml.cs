using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>A colleague comes instead.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnSubstituteModel(BookingDesk desk) : OwnPage
{
    [BindProperty, Required(ErrorMessage = "Bitte geben Sie einen Namen an."), PersonName]
    public string? Name { get; set; }

    [BindProperty, Required(ErrorMessage = "Bitte geben Sie eine E-Mail-Adresse an."), StringLength(200)]
    [EmailAddress(ErrorMessage = "Bitte geben Sie eine vollständige E-Mail-Adresse an, zum Beispiel name@stadt.de.")]
    public string? Email { get; set; }

    /// <summary>Who comes now; the link of whoever came before has done its work.</summary>
    public string? Substitute { get; private set; }

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        var who = new Attendee(Name!, Email!, Booking!.Organisation, null, Booking.Sector);
        try { await desk.Substitute(Event!, Booking.Id, who, Now, Cancel); }
        catch (Refusal refusal) { return Again("", refusal.Message); }
        Substitute = Name;
        return Page();
    }
}
