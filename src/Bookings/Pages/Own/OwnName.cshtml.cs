using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>A name that was written wrongly is put right, until the event begins.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnNameModel : OwnPage
{
    [BindProperty, Required(ErrorMessage = "Bitte geben Sie Ihren Namen an."), PersonName]
    public string? Name { get; set; }

    public void OnGet()
    {
        ModelState.Clear();
        Name = Booking?.Name;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        return await Do(() =>
        {
            Refusal.On(Obstacle);
            Booking!.Rename(Name!, Now);
            return Db.SaveChangesAsync(Cancel);
        });
    }
}
