using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;
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
    public ContactFor? Contact { get; set; }

    [BindProperty]
    public bool Pictures { get; set; }

    public static IEnumerable<SelectListItem> Audiences =>
        [new("niemand", ""), .. Enum.GetValues<ContactFor>().Select(one => new SelectListItem(one.Choice, one.ToString()))];

    public void OnGet() => (IsListed, StaysListed, Contact, Pictures) = Booking is { } booking ? (booking.ListedFor == ListedFor.Attendees,
        booking.ListedUntil == ListedHow.HalfAYear, booking.ContactFor, booking.AllowsPictures == true) : default;

    public Task<IActionResult> OnPostAsync() => Do(async () =>
    {
        Booking!.Allow(IsListed ? ListedFor.Attendees : ListedFor.Team, StaysListed ? ListedHow.HalfAYear : ListedHow.Event,
            Terms!.AsksForPictures ? Pictures : Booking.AllowsPictures, Now);
        Booking.ShareContact(Contact is { } with && Enum.IsDefined(with) ? with : null, Now);
        await Db.KeepPathsTo(Booking, Event!, Now, Cancel);
        await Db.SaveChangesAsync(Cancel);
    });
}
