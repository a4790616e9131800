using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Notifications.Pages;

/// <summary>
/// Ends the digests without signing in. Opening the page changes nothing, because mail scanners open links; the
/// POST is also what mail programs send by themselves (RFC 8058), so it asks for no cookie and no form token.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
internal sealed class UnsubscribeModel(Db db, TimeProvider clock) : HousePage
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    public bool Done { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Find() is not { } wish) return NotFound();
        Done = wish.Rhythm == Rhythm.Never;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Find() is not { } wish) return NotFound();
        wish.Choose(Rhythm.Never, clock.Now);
        await db.SaveChangesAsync();
        Done = true;
        return Page();
    }

    private async Task<DigestWish?> Find()
    {
        if (DigestWish.IdIn(Token) is not { } id) return null;
        var wish = await db.DigestWishes.SingleOrDefaultAsync(one => one.Id == id);
        return wish?.IsProvedBy(Token) == true ? wish : null;
    }
}
