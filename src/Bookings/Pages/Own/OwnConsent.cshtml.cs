using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>What somebody allows can be said anew at any time.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnConsentModel : OwnPage
{
    [BindProperty]
    public bool IsListed { get; set; }

    [BindProperty]
    public bool StaysListed { get; set; }

    [BindProperty]
    public bool Pictures { get; set; }

    public void OnGet() => (IsListed, StaysListed, Pictures) = Booking is { } booking
        ? (booking.ListedFor == ListedFor.Attendees, booking.ListedUntil == ListedHow.HalfAYear, booking.AllowsPictures == true) : default;

    public Task<IActionResult> OnPostAsync() => Do(() =>
    {
        Booking!.Allow(IsListed ? ListedFor.Attendees : ListedFor.Team, StaysListed ? ListedHow.HalfAYear : ListedHow.Event,
            Terms!.AsksForPictures ? Pictures : Booking.AllowsPictures, Now);
        return Db.SaveChangesAsync(Cancel);
    });
}
