using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>Which workshops one would like, until places are allocated.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnWishesModel(BookingDesk desk) : OwnPage
{
    [BindProperty]
    public WishForm Wishes { get; set; } = new();

    /// <summary>Why nothing is wished here; null where one can.</summary>
    public string? Closed => Obstacle ?? Terms!.ObstacleToWishing(Now)
        ?? (Wishes.Rounds.Count == 0 ? "Im Programm stehen noch keine Workshops." : null);

    protected override Task LoadMore()
    {
        if (Terms!.TakesWishesAt(Now)) Wishes.Offer(House!, Terms, Now);
        return Task.CompletedTask;
    }

    public async Task OnGetAsync()
    {
        if (Booking is { } booking)
            Wishes.Fill(await Db.SessionWishes.Where(one => one.BookingId == booking.Id).AsNoTracking().ToListAsync(Cancel));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Closed is null) Wishes.Check((field, sentence) => Check(field, sentence), nameof(Wishes));
        if (!ModelState.IsValid) return Again();
        return await Do(() => desk.Wish(Event!, Booking!.Id, Wishes.Wanted(), Now, Cancel));
    }
}
