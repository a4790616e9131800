using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Partners.Pages;

/// <summary>A partner wishes for no such mails any more; heard at any time, whatever else was answered.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
internal sealed class PartnerNoMailsModel(Db db, TimeProvider clock) : PartnerLinkPage(db, clock)
{
    /// <summary>Whether such mails shall come after all.</summary>
    [BindProperty(Name = "doch")]
    public bool WantsMails { get; set; }

    public IActionResult OnGet() => Redirect($"{Path}#keine-mails");

    public Task<IActionResult> OnPostAsync() => NoMoreMails(WantsMails);
}
