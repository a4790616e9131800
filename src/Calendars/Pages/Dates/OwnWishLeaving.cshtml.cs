using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>Somebody does not want to hear of it any more: the address is gone at once.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnWishLeavingModel(DateDesk desk) : OwnWishPage
{
    /// <summary>What nobody waits for any more.</summary>
    public string? Gone { get; private set; }

    public IActionResult OnGet() => Redirect(Own);

    public async Task<IActionResult> OnPostAsync()
    {
        await desk.Forget(Wish!, Now, Cancel);
        await Db.SaveChangesAsync(Cancel);
        Gone = Wish!.Event!.Title;
        return Page();
    }
}
