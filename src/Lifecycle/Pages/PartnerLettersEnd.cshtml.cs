using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Lifecycle.Pages;

/// <summary>
/// A partner wishes for no letters about the life of its alliance any more; heard at any time. Opening the page changes nothing, and mail
/// programs unsubscribe by themselves (RFC 8058), so that it asks for no form token: the secret in the address is the protection.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
internal sealed class PartnerLettersEndModel(Db db, TimeProvider clock) : HousePage
{
    public Alliance Alliance { get; private set; } = null!;

    public bool IsDone { get; private set; }

    /// <summary>Whether such letters shall come after all.</summary>
    [BindProperty(Name = "doch")]
    public bool WantsMails { get; set; }

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancel)
    {
        if (await Find(token, cancel) is not { } partner) return NotFound();
        IsDone = partner.NoMailsSince is not null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken cancel)
    {
        if (await Find(token, cancel) is not { } partner) return NotFound();
        if (WantsMails) await db.WishMails(partner, cancel);
        else partner.WishNoMails(clock.Now);
        await db.SaveChangesAsync(cancel);
        IsDone = !WantsMails;
        return Page();
    }

    private async Task<Partnership?> Find(string token, CancellationToken cancel)
    {
        if (await db.FindAnswer(PartnerLetters.Purpose, token, cancel) is not { } link) return null;
        var partner = await db.Partnerships.FirstOrDefaultAsync(one => one.Id == link.SubjectId, cancel);
        if (partner is not null) Alliance = await db.Alliances.SingleAsync(one => one.Id == partner.AllianceId, cancel);
        return partner;
    }
}
