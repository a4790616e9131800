using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>Letters about the registration are to go to another mailbox; it is confirmed there.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnMailboxModel(BookingDesk desk) : OwnPage
{
    [BindProperty, Required(ErrorMessage = "Bitte geben Sie eine E-Mail-Adresse an."), StringLength(200)]
    [EmailAddress(ErrorMessage = "Bitte geben Sie eine vollständige E-Mail-Adresse an, zum Beispiel name@stadt.de.")]
    public string? Email { get; set; }

    /// <summary>Why it cannot be changed; null where it can.</summary>
    public string? Closed => Obstacle ?? Booking!.ObstacleToMailbox("");

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid) Check(nameof(Email), Obstacle ?? Booking!.ObstacleToMailbox(Email!));
        if (!ModelState.IsValid) return Again();
        try { await desk.AskMailbox(Event!, Booking!, Email!, Now, Cancel); }
        catch (Refusal refusal) { return Again(nameof(Email), refusal.Message); }
        return Redirect($"{Own}/adresse/unterwegs");
    }
}
