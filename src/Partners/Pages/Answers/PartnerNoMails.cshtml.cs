using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Partners.Pages;

/// <summary>A partner wishes for no such mails any more; heard at any time, whatever else was answered.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
internal sealed class PartnerNoMailsModel(Db db, TimeProvider clock) : PartnerLinkPage(db, clock)
{
    public IActionResult OnGet() => Redirect($"{Path}#keine-mails");

    public Task<IActionResult> OnPostAsync() => NoMoreMails();
}
