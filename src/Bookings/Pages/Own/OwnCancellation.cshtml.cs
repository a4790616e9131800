using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>Somebody does not come.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnCancellationModel(BookingDesk desk) : OwnPage
{
    /// <summary>What it means: for the place, and for those who are registered together with this person.</summary>
    public IReadOnlyList<string> Means { get; private set; } = [];

    protected override async Task LoadMore()
    {
        var others = await Db.Bookings.TogetherWith(Booking!).Select(one => one.Name).ToListAsync(Cancel);
        var waiting = Booking!.HasPlace && await Db.Bookings.OfEvent(Booking.EventId).InQueue.AnyAsync(Cancel);
        Means =
        [
            waiting ? "Der Platz geht gleich an die nächste Person und lässt sich nicht zurückholen."
                : Booking.Waits ? "Sie geben Ihre Stelle auf der Warteliste auf."
                : "Solange es freie Plätze gibt, können Sie sich später wieder anmelden.",
            .. others.Count == 0 ? Array.Empty<string>()
                : [$"{string.Join(", ", others)} {(others.Count == 1 ? "bleibt" : "bleiben")} angemeldet."],
        ];
    }

    public void OnGet() { }

    public Task<IActionResult> OnPostAsync() =>
        Do(() => desk.Cancel(Event!, Booking!.Id, Now, Cancel));
}
