using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Partners.Pages;

/// <summary>A partner takes part no longer; it takes effect at once (INV-12).</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
internal sealed class PartnerLeavingModel(Db db, TimeProvider clock) : PartnerLinkPage(db, clock)
{
    public IActionResult OnGet() => Redirect($"{Path}#ende");

    public Task<IActionResult> OnPostAsync() => Answered(() => Alliance.LeaveItself(Partner, Now));
}
