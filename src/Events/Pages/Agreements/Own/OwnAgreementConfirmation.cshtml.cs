using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Events.Pages;

/// <summary>The mail is answered: so it was agreed.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("hall")]
internal sealed class OwnAgreementConfirmationModel : OwnAgreementPage
{
    public IActionResult OnGet() => Redirect(Own);

    public Task<IActionResult> OnPostAsync() => Do(party => Desk.Confirm(party, Now, Cancel));
}
