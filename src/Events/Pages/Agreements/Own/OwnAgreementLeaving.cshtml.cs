using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Events.Pages;

/// <summary>A party takes no part: name and address are gone at once.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("hall")]
internal sealed class OwnAgreementLeavingModel : OwnAgreementPage
{
    public void OnGet() { }

    public Task<IActionResult> OnPostAsync() => Do(party => Desk.Withdraw(party, Now, Cancel));
}
