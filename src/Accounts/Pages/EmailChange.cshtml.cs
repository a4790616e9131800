using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Accounts.Pages;

/// <summary>Asks for a new address: the new one is proved, the old one is told.</summary>
[EnableRateLimiting("mail")]
internal sealed class EmailChangeModel(Db db, TimeProvider clock) : HousePage
{
    private const string NoAddress = "Bitte geben Sie eine vollständige E-Mail-Adresse an.";

    [BindProperty, Required(ErrorMessage = NoAddress), EmailAddress(ErrorMessage = NoAddress)] public string Email { get; set; } = "";

    public IActionResult OnGet() =>
        HttpContext.SignedInRecently(clock.Now) ? Page() : Redirect(AccountPaths.SignInAfresh(AccountPaths.Email));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!HttpContext.SignedInRecently(clock.Now)) return Redirect(AccountPaths.SignInAfresh(AccountPaths.Email));
        if (!ModelState.IsValid) return Again();
        await Ask(cancel);
        await db.SaveChangesAsync(cancel);
        Flash("Bitte sehen Sie in das Postfach der neuen Adresse und bestätigen Sie dort.");
        return Redirect(AccountPaths.Profile);
    }

    /// <summary>An address that belongs to somebody else gets no mail; the page does not tell.</summary>
    private async Task Ask(CancellationToken cancel)
    {
        var me = await db.People.FirstAsync(person => person.Id == Me.Person, cancel);
        await db.RevokeLinks(me.Id, LinkPurpose.EmailChange, clock.Now, cancel);
        if (await db.People.At(Email).AnyAsync(cancel)) return;
        var issued = AccessLink.ToChangeEmail(me, Email.Trim(), clock.Now);
        db.Links.Add(issued.Link);
        db.Post(AccessLetters.ProveEmail(me, issued, db.Site), clock.Now);
        db.Post(AccessLetters.EmailWillChange(me, db.Site), clock.Now);
    }
}
