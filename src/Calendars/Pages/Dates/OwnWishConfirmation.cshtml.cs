using Buendnisnetz.Events;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>The mail is answered. Where the day was fixed meanwhile, the event's page says it, and the address is gone at once.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnWishConfirmationModel(DateDesk desk) : OwnWishPage
{
    public IActionResult OnGet() => Redirect(Own);

    public async Task<IActionResult> OnPostAsync()
    {
        var (wish, planned) = (Wish!, Wish!.Event!);
        var isOver = DateWish.ObstacleTo(planned, Now) is not null;
        if (isOver) await desk.Forget(wish, Now, Cancel);
        else if (wish.ConfirmedAt is null)
        {
            wish.Confirm(Now);
            Db.Post(DateLetters.Noted(planned, wish.Email, desk.Link(wish, DateWish.Longest, Now)), Now);
        }
        await Db.SaveChangesAsync(Cancel);
        return Redirect(isOver ? planned.Path : Own);
    }
}
